package dev.parley.nlu.grammar;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/**
 * How numbers and days are written where a language is spoken.
 *
 * @param decimal the decimal sign
 * @param monthFirst whether 5/6 is the 6th of May
 */
public record Region(char decimal, boolean monthFirst) {
    private static final Set<String> MONTH_FIRST = Set.of("", "US", "PH", "PR");

    /** The region of a language tag such as {@code en-us}. */
    public static Region of(String language) {
        ULocale locale = ULocale.forLanguageTag(language.trim().replace('_', '-'));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return new Region(
                symbols.getDecimalSeparator(),
                locale.getLanguage().equals("en") && MONTH_FIRST.contains(locale.getCountry()));
    }
}
