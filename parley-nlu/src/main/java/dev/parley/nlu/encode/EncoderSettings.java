package dev.parley.nlu.encode;

import java.util.Locale;
import java.util.Set;

/**
 * How a model is used.
 *
 * @param pooling how the vector of a text is made
 * @param mostTokens the most tokens a text is read to, at least 3; the model's own bound
 * @param languages the primary subtags of the languages it reads, such as {@code en}; empty for all
 */
public record EncoderSettings(Pooling pooling, int mostTokens, Set<String> languages) {
    /** Those of the BERT models for English. */
    public static final EncoderSettings ENGLISH = new EncoderSettings(Pooling.CLS, 512, Set.of("en"));

    public EncoderSettings {
        languages = Set.copyOf(languages);
        if (mostTokens < 3) {
            throw new IllegalArgumentException("The most tokens must be at least 3, not " + mostTokens);
        }
    }

    /** Whether a language is among those it reads. A tag that names none ({@code und}, empty) is taken for English. */
    boolean reads(String language) {
        String primary = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return languages.isEmpty() || languages.contains(primary.isEmpty() || primary.equals("und") ? "en" : primary);
    }
}
