package dev.parley.nlu.builtin;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.parley.nlu.text.FoldedText;
import java.util.ArrayList;
import java.util.List;

/** Finds telephone numbers; their resolved form is E.164. Without a plus they are of the region of the language. */
final class PhoneReading {
    private static final int MOST_TRIES = 20;

    private PhoneReading() {}

    static List<BuiltinSpan> of(FoldedText text, String language) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        List<BuiltinSpan> spans = new ArrayList<>();
        for (PhoneNumberMatch match :
                numbers.findNumbers(text.folded(), region(language), PhoneNumberUtil.Leniency.POSSIBLE, MOST_TRIES)) {
            spans.add(new BuiltinSpan(
                    BuiltinType.PHONE,
                    text.begin(match.start()),
                    text.end(match.end()),
                    text.original(match.start(), match.end()),
                    numbers.format(match.number(), PhoneNumberFormat.E164)));
        }
        return spans;
    }

    /** Of a language without a region, the one it is most spoken in. */
    private static String region(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language.trim().replace('_', '-')))
                .getCountry();
    }
}
