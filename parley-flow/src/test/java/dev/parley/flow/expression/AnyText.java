package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import java.time.Duration;

/**
 * The law for whatever stands where an expression is expected: it is understood or refused, quickly and with positions
 * inside the text, and what is understood gives a value or a run-time error.
 */
final class AnyText {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ArchitectExpressions expressions = new ArchitectExpressions();
    private final TestWorld world = new TestWorld()
            .with("Flow.n", new IntegerValue(5))
            .with("Flow.s", new StringValue("Box"))
            .with("Flow.list", ScalarType.STRING.collection())
            .with("Flow.json", ScalarType.JSON);

    void isUnderstoodOrRefused(String text) {
        long start = System.nanoTime();
        Findings findings = new Findings();
        Expression expression = expressions.compile(SourceText.of("<fuzz>", text), null, world, findings);
        assertThat(expression == null).isEqualTo(findings.hasErrors());
        findings.list().forEach(finding -> isInside(text, finding));
        if (expression != null) {
            assertThat(expression.evaluate(world)).isNotNull();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
    }

    private static void isInside(String text, Finding finding) {
        String[] lines = text.split("\n", -1);
        int line = finding.at().line();
        assertThat(line).isBetween(1, lines.length);
        assertThat(finding.at().column()).isBetween(1, lines[line - 1].length() + 1);
    }
}
