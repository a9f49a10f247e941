package dev.parley.provider.lex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The locales of Lex, {@code en_US} (providers-and-channels §2.3). */
final class LexLocale {
    private LexLocale() {}

    /**
     * The locale for a language tag. A tag without a region takes that of the bot's first language that is the same.
     *
     * @param tag such as {@code en-us} or {@code es}
     * @param languages the bot's languages
     */
    static Optional<String> of(String tag, List<String> languages) {
        Locale wished = locale(tag);
        if (!wished.getCountry().isEmpty()) {
            return name(wished);
        }
        return languages.stream()
                .map(LexLocale::locale)
                .filter(known -> known.getLanguage().equals(wished.getLanguage()))
                .flatMap(known -> name(known).stream())
                .findFirst();
    }

    private static Optional<String> name(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getCountry().isEmpty()
                ? Optional.empty()
                : Optional.of(locale.getLanguage() + "_" + locale.getCountry());
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-'));
    }
}
