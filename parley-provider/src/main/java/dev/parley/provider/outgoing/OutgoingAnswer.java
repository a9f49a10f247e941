package dev.parley.provider.outgoing;

import java.util.List;
import java.util.Map;

/** What came of a request to another host. */
public sealed interface OutgoingAnswer {
    /**
     * The host answered.
     *
     * @param status the HTTP status
     * @param headers the headers, names in lower case
     * @param body the body as text, in the charset it names or UTF-8
     */
    record Answered(int status, Map<String, List<String>> headers, String body) implements OutgoingAnswer {}

    /** The rules forbid the address; nothing was sent. */
    record Forbidden(String reason) implements OutgoingAnswer {}

    /** No whole answer came in time. */
    record TimedOut() implements OutgoingAnswer {}

    /** The answer is longer than allowed. */
    record TooLarge(int mostBytes) implements OutgoingAnswer {}

    /** The host could not be found or reached, or the connection broke. */
    record Unreachable(String reason) implements OutgoingAnswer {}
}
