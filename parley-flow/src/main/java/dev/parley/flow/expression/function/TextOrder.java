package dev.parley.flow.expression.function;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The dictionary order of texts, the same in every language: lower case before upper (architect-semantics §5.6). */
final class TextOrder {
    private static final Collator EXACT = collator(Collator.TERTIARY);
    private static final Collator WITHOUT_CASE = collator(Collator.SECONDARY);

    private TextOrder() {}

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(ULocale.ROOT);
        collator.setStrength(strength);
        return collator.freeze();
    }

    /** Negative, 0 or positive. */
    static int compare(String left, String right, boolean ignoreCase) {
        return (ignoreCase ? WITHOUT_CASE : EXACT).compare(left, right);
    }
}
