package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** No expression takes long, much memory or a deep stack. */
class ExpressionLimitsTest {
    private static final int LONGEST = 32_000;

    private final TestWorld world = new TestWorld();

    @Test
    void shouldRefuseTextsThatAreTooLong() {
        assertThat(world.findings("1" + " ".repeat(LONGEST)).getFirst()).contains("expression-limit");
        assertThat(world.findings("1" + " ".repeat(LONGEST - 1))).isEmpty();
    }

    @Test
    void shouldRefuseBracketsThatNestTooDeep() {
        assertThat(world.findings("(".repeat(60) + "1" + ")".repeat(60))).isEmpty();
        assertThat(world.findings("(".repeat(61) + "1" + ")".repeat(61)))
                .containsExactly("61 expression-limit: Brackets nest deeper than 60 levels here;"
                        + " move a part into a variable.");
        assertThat(world.findings("Trim(".repeat(61) + "\"\"" + ")".repeat(61))).hasSize(1);
        assertThat(world.findings("!".repeat(20_000) + "true")).hasSize(1);
        assertThat(world.findings("2^".repeat(10_000) + "2")).hasSize(1);
        assertThat(world.findings("(".repeat(30_000))).hasSize(1);
    }

    @Test
    void shouldEvaluateLongRowsWithoutADeepStack() {
        assertThat(world.value("1+".repeat(15_000) + "1")).isEqualTo(new IntegerValue(15_001));
        assertThat(world.value("true and ".repeat(3500) + "true").text()).isEqualTo("true");
    }

    @Test
    void shouldTakeTimeLinearInTheLength() {
        String half = "Append(\"a\"" + ",\"b\"".repeat(3900) + ")";
        String full = "Append(\"a\"" + ",\"b\"".repeat(7900) + ")";
        world.compile(half, null);
        long shorter = best(half);
        long longer = best(full);
        assertThat(longer).isLessThan(shorter * 6 + Duration.ofMillis(20).toNanos());
    }

    private long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            assertThat(world.compile(text, null)).isNotNull();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void shouldStayQuickOnAwkwardTexts() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            world.findings("Flow" + ".a".repeat(15_000));
            world.findings("a ".repeat(15_000));
            world.findings("MakeList(".repeat(50) + "1 2, ".repeat(4000));
            world.findings("\"".repeat(31_999));
            world.findings("[".repeat(31_999));
            world.findings("1" + ".".repeat(31_000));
        });
    }

    @Test
    void shouldRefuseToMakeHugeTextsAndCollections() {
        String million = "x".repeat(1_000_000);
        world.with("Flow.big", new StringValue(million));
        assertThat(world.failure("Append(Flow.big, \"x\")")).contains("longer than 1000000 characters");
        assertThat(world.failure("Flow.big + Flow.big")).contains("longer than");
        assertThat(world.failure("Replace(Flow.big, \"x\", Flow.big)")).contains("longer than");
        assertThat(world.failure("Split(Flow.big, \"\")")).contains("more than 100000 items");
        assertThat(world.failure("Split(Flow.big, \"x\")")).contains("more than 100000 items");
        assertThat(world.value("Append(Flow.big, NOT_SET)").text()).hasSize(1_000_000);
    }

    @Test
    void shouldSearchLongTextsInLinearTime() {
        world.with("Flow.text", new StringValue("a".repeat(1_000_000)))
                .with("Flow.part", new StringValue("a".repeat(400_000) + "b"));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(world.value("FindString(Flow.text, Flow.part)").text()).isEqualTo("-1");
            assertThat(world.value("Contains(Flow.text, Flow.part, true)").text())
                    .isEqualTo("false");
            assertThat(world.value("Length(Replace(Flow.text, Flow.part, \"\"))")
                            .text())
                    .isEqualTo("1000000");
            assertThat(world.value("Count(Split(Flow.text, Flow.part))").text()).isEqualTo("1");
        });
    }

    @Test
    void shouldRefuseToMakeHugeJson() {
        Value json = world.value("JsonParse(\"{}\")");
        String failure = "";
        for (int i = 0; i < 60 && failure.isEmpty(); i++) {
            world.with("Flow.json", json);
            String doubled =
                    "SetJsonObjectProperty(SetJsonObjectProperty(Flow.json, \"a\", Flow.json), \"b\", Flow.json)";
            Expression expression = world.compile(doubled, null);
            assertThat(expression).isNotNull();
            switch (Objects.requireNonNull(expression).evaluate(world)) {
                case Evaluation.Success(Value value) -> json = value;
                case Evaluation.Failure error -> failure = error.message();
            }
        }
        assertThat(failure).contains("more than 100000 items");
    }
}
