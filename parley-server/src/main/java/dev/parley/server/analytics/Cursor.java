package dev.parley.server.analytics;

import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.store.LoggedSession;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * The last thing of a list that a caller has seen. Callers get it as an opaque text.
 *
 * @param session the session
 * @param sequence the turn in it; 0 where sessions are listed
 */
record Cursor(LoggedSession session, long sequence) {
    String text() {
        String plain = session.createdAt() + " " + sequence + " " + session.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Outcome<Cursor> read(String flowId, String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text.strip()), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length == 3) {
                LoggedSession session = new LoggedSession(parts[2], flowId, Instant.parse(parts[0]));
                return Outcome.done(new Cursor(session, Long.parseLong(parts[1])));
            }
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return refused(text);
        }
        return refused(text);
    }

    private static Outcome<Cursor> refused(String text) {
        return Outcome.failed(Refusals.badField(
                "after", "'" + text + "' is no cursor; take the one of the nextUri of the part before."));
    }
}
