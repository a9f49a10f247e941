package dev.parley.provider.outgoing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A request to another host.
 *
 * @param method the HTTP method
 * @param uri where it goes
 * @param headers its headers; those of a body included
 * @param body its body; of length 0 for none
 * @param deadline how long it may take until the whole answer is there
 * @param mostBytes the most bytes the body of the answer may have
 */
public record OutgoingRequest(
        String method, URI uri, Map<String, String> headers, Body body, Duration deadline, int mostBytes) {
    /** The most bytes of an answer where nothing is said: 1 MiB. */
    public static final int STANDARD_MOST_BYTES = 1 << 20;

    public OutgoingRequest {
        headers = Map.copyOf(headers);
    }

    /** Bytes that do not change. */
    public interface Body {
        byte[] bytes();

        static Body none() {
            return () -> new byte[0];
        }

        static Body of(String text) {
            return () -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
