package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of the language: {@code documented.txt}, the worked examples; {@code baseline.txt}, the edge cases. */
class BaselineTest {
    static final String ARROW = " ⇒ ";

    static Stream<String> facts() throws IOException {
        return Stream.concat(facts("documented.txt").stream(), facts("baseline.txt").stream());
    }

    static List<String> facts(String file) throws IOException {
        try (InputStream stream = Objects.requireNonNull(BaselineTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(ARROW) && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void shouldHold(String fact) {
        String text = fact.substring(0, fact.indexOf(ARROW));
        String expected = fact.substring(fact.indexOf(ARROW) + ARROW.length());
        TestWorld world = new TestWorld();
        Findings findings = new Findings();
        Expression expression =
                new ArchitectExpressions().compile(SourceText.of("<expression>", text), null, world, findings);
        assertThat(expression).as("%s %s", text, findings.list()).isNotNull();
        switch (Objects.requireNonNull(expression).evaluate(world)) {
            case Evaluation.Success(Value value) ->
                assertThat(expression.type().code() + " " + shown(value)).isEqualTo(expected);
            case Evaluation.Failure(String message, var at) -> {
                assertThat(expected).as("%s: %s", at, message).startsWith("error ");
                assertThat(message).contains(expected.substring("error ".length()));
            }
        }
    }

    private static String shown(Value value) {
        if (!value.isSet()) {
            return "NOT_SET";
        }
        return switch (value) {
            case StringValue _, DirectoryValue _ ->
                "\"" + escaped(value.text().replace("\\", "\\\\").replace("\"", "\\\"")) + "\"";
            case CollectionValue collection ->
                collection.items().stream().map(BaselineTest::shown).collect(Collectors.joining(", ", "[", "]"));
            default -> escaped(value.text());
        };
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }
}
