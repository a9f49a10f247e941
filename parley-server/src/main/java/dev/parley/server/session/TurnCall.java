package dev.parley.server.session;

import dev.parley.engine.turn.TurnInput;
import dev.parley.server.store.LastTurn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A turn that is asked for.
 *
 * @param previousTurn the last turn the caller saw; null means after the latest, without detection of repeats
 * @param input what happened
 */
public record TurnCall(@Nullable String previousTurn, TurnInput input) {
    /** What this call and its repeats have in common. */
    String key() {
        try {
            byte[] text = (previousTurn + "\n" + input).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it was answered already. */
    boolean repeats(LastTurn last) {
        return previousTurn != null && last.requestKey().equals(key());
    }

    /** Whether it is the next one. */
    boolean follows(@Nullable LastTurn last) {
        return previousTurn == null || (last != null && previousTurn.equals(last.id()));
    }
}
