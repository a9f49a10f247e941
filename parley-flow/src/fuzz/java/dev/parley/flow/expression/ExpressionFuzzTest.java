package dev.parley.flow.expression;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * A minute's search, guided by coverage, for a text that the expression language does not handle. What it finds it adds
 * to its inputs, which {@link FuzzingSeedsTest} runs from then on.
 */
class ExpressionFuzzTest {
    private final AnyText anyText = new AnyText();

    @FuzzTest(maxDuration = "60s")
    @DictionaryEntries({
        "Flow.n", "Flow.s", "Flow.list", "Flow.json", "NOT_SET", "true", " and ", " or ", "==", "!=", "<=", ">=", "If(",
        "MakeList(", "ToString(", "ToInt(", "ToDecimal(", "ToDateTime(", "ToDuration(", "ToCurrency(", "ToPhoneNumber(",
        "JsonParse(", "Append(", "Split(", "Replace(", "FindString(", "Substring(", "Sum(", "Round(", "AddItem(", "\"",
        "\\\"", "1.5", "[0]", ".amount"
    })
    void shouldUnderstandOrRefuse(byte[] text) {
        anyText.isUnderstoodOrRefused(new String(text, StandardCharsets.UTF_8));
    }
}
