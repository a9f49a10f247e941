package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.syntax.BinaryOperator;
import dev.parley.flow.expression.syntax.Parser;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.expression.syntax.UnaryOperator;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the syntax, and of evaluation under arbitrary texts. */
class SyntaxPropertiesTest {
    private static final int NOWHERE = 0;

    @Property
    void shouldReadBackWhatIsPrinted(@ForAll("trees") Syntax tree) {
        Findings findings = new Findings();
        String text = SyntaxPrinter.print(tree);
        Syntax read = Parser.parse(text, new Problems(SourceText.of("<expression>", text), findings));
        assertThat(findings.list()).as(text).isEmpty();
        assertThat(SyntaxPrinter.print(read)).isEqualTo(text);
    }

    @Property
    void shouldNeverThrow(@ForAll("trees") Syntax tree) {
        run(SyntaxPrinter.print(tree));
    }

    @Property
    void shouldNeverThrowOnGarbledTexts(@ForAll("garbled") String text) {
        run(text);
    }

    private static void run(String text) {
        TestWorld world = world();
        Expression expression = world.compile(text, null);
        if (expression != null) {
            assertThat(expression.evaluate(world)).isNotNull();
        } else {
            assertThat(world.findings(text)).isNotEmpty();
        }
    }

    private static TestWorld world() {
        return new TestWorld()
                .with("Flow.a", new StringValue("one"))
                .with("Flow.b", ScalarType.INTEGER)
                .with("Flow.list", ScalarType.STRING.collection())
                .with("Flow.json", ScalarType.JSON);
    }

    @Provide
    Arbitrary<String> garbled() {
        Arbitrary<String> words = Arbitraries.of(
                "1",
                "2.5",
                "\"a\"",
                "\"",
                "(",
                ")",
                "[",
                "]",
                ",",
                ".",
                "?",
                ":",
                "+",
                "-",
                "*",
                "/",
                "%",
                "^",
                "&",
                "|",
                "~",
                "!",
                "==",
                "!=",
                "<",
                ">=",
                "and",
                "OR",
                "true",
                "NOT_SET",
                "Flow.a",
                "Flow.b",
                "Flow.list",
                "Flow.json",
                "If(",
                "Append(",
                "MakeList(",
                "ToString(",
                "Count(",
                " ",
                "\n",
                "§",
                "$x",
                "\\");
        return words.list().ofMaxSize(30).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<Syntax> trees() {
        return trees(3);
    }

    private Arbitrary<Syntax> trees(int depth) {
        Arbitrary<Syntax> leaves = Arbitraries.oneOf(literals(), names());
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Syntax> inner = Arbitraries.lazy(() -> trees(depth - 1));
        Arbitrary<Syntax> calls = Combinators.combine(
                        Arbitraries.of(
                                "If", "Append", "MakeList", "ToString", "ToInt", "Sum", "IsSet", "AreEqual", "Left"),
                        inner.list().ofMinSize(1).ofMaxSize(3))
                .as((name, arguments) -> new Syntax.Call(NOWHERE, name, arguments));
        return Arbitraries.oneOf(
                leaves,
                calls,
                Combinators.combine(calls, Arbitraries.strings().alpha().ofMinLength(1))
                        .as((left, name) -> new Syntax.Property(NOWHERE, left, name)),
                Combinators.combine(calls, inner).as((left, index) -> index(left, index)),
                Combinators.combine(Arbitraries.of(UnaryOperator.class), inner)
                        .as((operator, operand) -> new Syntax.Unary(NOWHERE, operator, operand)),
                Combinators.combine(inner, Arbitraries.of(BinaryOperator.class), inner)
                        .as((left, operator, right) -> new Syntax.Binary(NOWHERE, operator, left, right)),
                Combinators.combine(inner, inner, inner)
                        .as((condition, yes, no) -> new Syntax.Ternary(NOWHERE, condition, yes, no)));
    }

    /** A text in brackets is a property, so an index is never a bare text. */
    private static Syntax index(Syntax left, Syntax index) {
        boolean text = index instanceof Syntax.Literal literal && literal.value() instanceof StringValue;
        return new Syntax.Index(NOWHERE, left, text ? new Syntax.Literal(NOWHERE, new IntegerValue(0)) : index);
    }

    private static Arbitrary<Syntax> literals() {
        Arbitrary<Value> values = Arbitraries.oneOf(
                Arbitraries.longs().between(0, IntegerValue.MAX).map(IntegerValue::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                        .map(DecimalValue::new),
                Arbitraries.strings().ofMaxLength(8).map(StringValue::new),
                Arbitraries.of(true, false).map(BooleanValue::of),
                Arbitraries.just(ScalarType.NOT_SET.absent()));
        return values.map(value -> new Syntax.Literal(NOWHERE, value));
    }

    private static Arbitrary<Syntax> names() {
        return Arbitraries.of("a", "b", "list", "json")
                .map(name -> new Syntax.Name(
                        NOWHERE, List.of(new Syntax.Name.Part(NOWHERE, "Flow"), new Syntax.Name.Part(NOWHERE, name))));
    }
}
