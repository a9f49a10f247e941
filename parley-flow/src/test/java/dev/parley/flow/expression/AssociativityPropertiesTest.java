package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.syntax.BinaryOperator;
import dev.parley.flow.expression.syntax.Parser;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.StringValue;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Which side is reckoned first (architect-semantics §5.2), and where that makes no difference. */
class AssociativityPropertiesTest {
    @Property
    void shouldBindTheStrongerFirstAndEqualsFromTheLeft(@ForAll BinaryOperator first, @ForAll BinaryOperator second) {
        boolean secondFirst = second.strength() > first.strength()
                || (first == BinaryOperator.POWER && second == BinaryOperator.POWER);
        String bare = "a " + first.symbol() + " b " + second.symbol() + " c";
        String bracketed = secondFirst
                ? "a " + first.symbol() + " (b " + second.symbol() + " c)"
                : "(a " + first.symbol() + " b) " + second.symbol() + " c";
        assertThat(printed(bare)).isEqualTo(printed(bracketed));
    }

    private static String printed(String text) {
        Findings findings = new Findings();
        Syntax syntax = Parser.parse(text, new Problems(SourceText.of("<expression>", text), findings));
        assertThat(findings.list()).isEmpty();
        return SyntaxPrinter.print(syntax);
    }

    @Property
    void shouldSumIntegersInAnyGrouping(
            @ForAll @IntRange(min = -1000) int a, @ForAll @IntRange(max = 1000) int b, @ForAll int c) {
        TestWorld world = new TestWorld()
                .with("Flow.a", new IntegerValue(a))
                .with("Flow.b", new IntegerValue(b))
                .with("Flow.c", new IntegerValue(c));
        assertThat(world.value("Flow.a + Flow.b + Flow.c")).isEqualTo(world.value("Flow.a + (Flow.b + Flow.c)"));
        assertThat(world.value("Flow.a - Flow.b - Flow.c")).isEqualTo(world.value("Flow.a - (Flow.b + Flow.c)"));
        assertThat(world.value("Flow.a & Flow.b & Flow.c")).isEqualTo(world.value("Flow.a & (Flow.b & Flow.c)"));
        assertThat(world.value("Flow.a | Flow.b | Flow.c")).isEqualTo(world.value("Flow.a | (Flow.b | Flow.c)"));
    }

    @Property
    void shouldSumDecimalsInAnyGrouping(
            @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal a,
            @ForAll @BigRange(min = "-1000000", max = "1000000") BigDecimal b,
            @ForAll int c) {
        TestWorld world = new TestWorld()
                .with("Flow.a", new DecimalValue(a))
                .with("Flow.b", new DecimalValue(b))
                .with("Flow.c", new IntegerValue(c));
        assertThat(world.value("Flow.a + Flow.b + Flow.c")).isEqualTo(world.value("Flow.a + (Flow.b + Flow.c)"));
        assertThat(world.value("Flow.a * Flow.b")).isEqualTo(world.value("Flow.b * Flow.a"));
    }

    @Property
    void shouldJoinTextsInAnyGrouping(
            @ForAll @StringLength(max = 9) String a,
            @ForAll @StringLength(max = 9) String b,
            @ForAll @StringLength(max = 9) String c) {
        TestWorld world = new TestWorld()
                .with("Flow.a", new StringValue(a))
                .with("Flow.b", new StringValue(b))
                .with("Flow.c", new StringValue(c));
        assertThat(world.value("Flow.a + Flow.b + Flow.c")).isEqualTo(new StringValue(a + b + c));
        assertThat(world.value("Flow.a + (Flow.b + Flow.c)")).isEqualTo(new StringValue(a + b + c));
        assertThat(world.value("Append(Append(Flow.a, Flow.b), Flow.c)"))
                .isEqualTo(world.value("Append(Flow.a, Append(Flow.b, Flow.c))"));
    }
}
