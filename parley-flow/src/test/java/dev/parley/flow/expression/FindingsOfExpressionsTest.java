package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.ScalarType;
import org.junit.jupiter.api.Test;

/** Wrong expressions are told apart with a position, a rule and a remedy. */
class FindingsOfExpressionsTest {
    private final TestWorld world = new TestWorld()
            .with("Flow.order", ScalarType.STRING)
            .with("Flow.count", ScalarType.INTEGER)
            .with("Flow.names", ScalarType.STRING.collection())
            .with("Flow.data", ScalarType.JSON);

    private void expect(String text, String... findings) {
        assertThat(world.findings(text)).as(text).containsExactly(findings);
    }

    @Test
    void shouldTellThatNothingIsThere() {
        expect("  ", "1 expression-empty: The expression is empty; write one, or noValue: true for none.");
    }

    @Test
    void shouldSuggestTheNameMeant() {
        expect("Lenght(Flow.order)", "1 unknown-function: There is no function Lenght. Did you mean Length?");
        expect("ToUpper(Flow.order)", "1 unknown-function: There is no function ToUpper. Use Upper.");
        expect("indexof(\"a\", \"b\")", "1 unknown-function: There is no function indexof. Use FindString.");
        expect("flow.ordr", "1 unknown-variable: There is no variable flow.ordr here. Did you mean Flow.order?");
        expect(
                "order",
                "1 unknown-variable: There is no variable order here. Texts stand in double quotes; variables are"
                        + " named with their scope, such as Flow.order.");
        expect("Trim", "1 unknown-variable: Trim is a function; write its arguments behind it in brackets.");
        expect("not_set", "1 unknown-variable: \"not_set\" is written NOT_SET, in capitals.");
        expect(
                "Format.Date.shortyeah",
                "1 unknown-variable: There is no constant Format.Date.shortyeah. Did you mean Format.Date.shortYear?");
    }

    @Test
    void shouldSayWhichArgumentDoesNotFit() {
        expect(
                "Left(Flow.order, \"2\")",
                "18 expression-type: Argument 2 of Left must be Integer, found String. Convert it with ToInt(…)."
                        + " Signature: Left(String, Integer).");
        expect(
                "Append(\"a\", 1)",
                "13 expression-type: Argument 2 of Append must be String, found Integer. Convert it with ToString(…)."
                        + " Signature: Append(String, String…) or Append(Audio or Prompt, Audio or Prompt…).");
        expect(
                "Length(NOT_SET)",
                "8 expression-type: Argument 1 of Length must not be NOT_SET; give a String."
                        + " Signature: Length(String).");
        expect(
                "If(true, 1, 2.0)",
                "13 expression-type: Argument 3 of If must be the same type, found Decimal. Convert it with ToInt(…)."
                        + " Signature: If(Boolean, the same type, the same type)"
                        + " or If(Boolean, a collection of the same type, a collection of the same type).");
        expect(
                "Ceiling(\"3\") + Round(3)",
                "9 expression-type: Argument 1 of Ceiling must be Currency or Decimal or Integer, found String."
                        + " Convert it with ToCurrency(…)."
                        + " Signature: Ceiling(Currency) or Ceiling(Decimal) or Ceiling(Integer).",
                "22 expression-type: Argument 1 of Round must be Currency or Decimal, found Integer."
                        + " Convert it with ToDecimal(…). Signature: Round(Currency) or Round(Decimal)"
                        + " or Round(Decimal, Integer) or Round(Currency, Integer).");
        expect("Length()", "1 expression-type: Length cannot be called with no argument. Write Length(String).");
    }

    @Test
    void shouldSayWhyAnOperatorDoesNotFit() {
        expect(
                "\"a\" + 1",
                "5 expression-type: \"+\" cannot be applied to String and Integer."
                        + " Convert the right side with ToString(…).");
        expect(
                "Flow.count == \"1\"",
                "12 expression-type: \"==\" cannot be applied to Integer and String."
                        + " Convert the left side with ToString(…).");
        assertThat(world.findings("Flow.count & 4 == 4").getFirst())
                .startsWith("12 expression-type: \"&\" cannot be applied to Integer and Boolean.");
        expect("Flow.order ? 1 : 2", "1 expression-type: The condition of ? : must be Boolean, found String.");
        expect(
                "true ? 1 : \"a\"",
                "12 expression-type: Both branches of ? : must have the same type, found Integer and String.");
    }

    @Test
    void shouldCheckPropertiesAndIndexes() {
        expect("Flow.order.size", "12 expression-type: String has no properties, so there is no \"size\".");
        expect("ToCurrency(1).value", "15 expression-type: Currency has no property \"value\"; it has amount, code.");
        expect(
                "Flow.names.size",
                "12 expression-type: String Collection has no properties, so there is no \"size\"."
                        + " Take an element with [index] first.");
        expect(
                "Flow.order[0]",
                "11 expression-type: String has no elements; only collections and JSON can be followed by [index].");
        expect(
                "Flow.data[Flow.order]",
                "11 expression-type: An index must be Integer, found String. Convert it with ToInt(…),"
                        + " or read a computed property with GetJsonObjectProperty.");
    }

    @Test
    void shouldReportSeveralErrorsInOneRun() {
        assertThat(world.findings("If(Flow.x == 1 2, Lenght(\"a\"), Left(1, 2))"))
                .extracting(finding -> finding.substring(0, finding.indexOf(':')))
                .containsExactly(
                        "16 expression-syntax", "4 unknown-variable", "19 unknown-function", "37 expression-type");
    }

    @Test
    void shouldNotReportWhatOnlyFollowsFromAnError() {
        assertThat(world.findings("Left(Flow.nothing + 1, ToUpper(\"a\")) and true"))
                .hasSize(2);
    }

    @Test
    void shouldPointAtSyntaxErrors() {
        expect("1 +", "4 expression-syntax: Expected a value here, found the end of the expression.");
        expect("(1 + 2", "1 expression-syntax: This bracket is never closed; add \")\".");
        expect("1)", "2 expression-syntax: Nothing was opened that this \")\" could close; remove it.");
        expect("\"abc", "1 expression-syntax: This text is never closed; add a \" where it ends.");
        expect("Flow.count = 1", "12 expression-syntax: \"=\" means nothing in an expression. Compare with ==.");
        expect("true && false", "7 expression-syntax: Expected a value here, found \"&\". Write and instead of &&.");
        expect(
                "\"a\\qb\"",
                "3 expression-syntax: \"\\q\" is no escape; the escapes are \\\" \\\\ \\n \\r \\t."
                        + " Write \\\\ for a backslash.");
        expect("(Flow.data).a", "12 expression-syntax: Only a variable or a call can be followed by \".\".");
        expect(
                "1000000000000000",
                "1 expression-syntax: The Integer 1000000000000000 is too large; the largest is 999999999999999."
                        + " Write a Decimal (with a point) if you need more.");
        expect("Left(\"a\",, 1)", "10 expression-syntax: Expected a value here, found \",\".");
        expect(
                "true ? 1",
                "9 expression-syntax: Expected \":\" and a second value here, found the end of the expression.");
    }

    @Test
    void shouldCountLinesAndColumns() {
        assertThat(world.compile("Append(\n  \"a\",\n  Flow.x)", null)).isNull();
        assertThat(world.findings("Append(\n  \"a\",\n  Flow.x)").getFirst()).startsWith("3 unknown-variable");
    }

    @Test
    void shouldKeepAGarbledTextFromFloodingTheReport() {
        assertThat(world.findings("§ ".repeat(10_000))).hasSize(20);
    }

    @Test
    void shouldRefuseResultsThatCannotBeCast() {
        assertThat(world.findings("MakeList(1)", ScalarType.INTEGER))
                .containsExactly("1 expression-type: This gives Integer Collection, but Integer is wanted here and"
                        + " nothing turns one into the other. Use an expression of type Integer.");
        assertThat(world.findings("Flow.names", ScalarType.INTEGER.collection()))
                .hasSize(1);
        assertThat(world.findings("Append(1, 2)", ScalarType.STRING)).hasSize(1);
    }
}
