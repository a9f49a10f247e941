package dev.parley.api.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An intent and the slots that were filled.
 *
 * @param name the intent's name; none when slots were filled without one
 * @param confidence how sure it is, 0 to 1
 * @param slots the slots that were filled in the turn
 */
public record ReportingTurnIntent(
        @Nullable String name, @Nullable Double confidence, List<Slot> slots) {
    /**
     * A slot that was filled.
     *
     * @param name its name
     * @param value its value
     * @param confidence how sure it is, 0 to 1; none where it was no question of understanding
     */
    public record Slot(String name, String value, @Nullable Double confidence) {}
}
