package dev.parley.api.understanding;

import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is to be understood.
 *
 * @param input the words
 * @param context what is sought
 */
public record NluDetectionRequest(
        @Required Input input, @Nullable Context context) {
    /**
     * The words.
     *
     * @param text what somebody said
     * @param language its language; the version's own when not given
     */
    public record Input(@Required String text, @Nullable String language) {}

    /**
     * What is sought: one intent, one slot, or both.
     *
     * @param intent the only intent that may be recognised
     * @param entity the one slot that is asked for
     */
    public record Context(
            @Nullable EntityName intent, @Nullable EntityName entity) {}
}
