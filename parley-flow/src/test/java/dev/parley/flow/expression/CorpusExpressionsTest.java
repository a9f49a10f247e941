package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Expressions of published flows are accepted as they are. */
class CorpusExpressionsTest {
    /** Built-ins of flows that call bots, and task variables of voice modules that no file declares. */
    private static final Map<String, Type> BUILT_IN = Map.ofEntries(
            Map.entry("Message.Message.body", ScalarType.STRING),
            Map.entry("Message.Message.id", ScalarType.STRING),
            Map.entry("Message.Message.senderAddress", ScalarType.STRING),
            Map.entry("Message.ConversationId", ScalarType.STRING),
            Map.entry("Message.IsNewConversation", ScalarType.BOOLEAN),
            Map.entry("Session.ConversationId", ScalarType.STRING),
            Map.entry("Session.LastKnowledgeAnswer", ScalarType.STRING),
            Map.entry("Chat.Guest.customFields", ScalarType.CHAT_FIELD.collection()),
            Map.entry("Call.Ani", ScalarType.STRING),
            Map.entry("Task.option", ScalarType.STRING),
            Map.entry("Task.callbackNumber", ScalarType.STRING),
            Map.entry("Task.nr_agents_poolattention", ScalarType.INTEGER),
            Map.entry("Task.nr_agents_one2one", ScalarType.INTEGER),
            Map.entry("Flow.StartDateTimeUtc", ScalarType.DATE_TIME));

    @Test
    void shouldAcceptEveryPublishedExpression() throws IOException {
        Path folder = Path.of(System.getProperty("parley.shared", ""), "corpus", "flows");
        if (!Files.isDirectory(folder)) {
            System.out.println("Skipped: there is no corpus of flows at " + folder);
            return;
        }
        List<String> findings = new ArrayList<>();
        int checked = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                checked += check(file, findings);
            }
        }
        assertThat(findings).isEmpty();
        assertThat(checked).isGreaterThan(300);
    }

    private static int check(Path file, List<String> findings) throws IOException {
        String text = Files.readString(file).replaceAll("\\{\\{\\s*(\\w+)\\s*}}", "SUB_$1");
        Object document =
                new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build()).loadFromString(text);
        TestWorld world = new TestWorld();
        BUILT_IN.forEach(world::with);
        visit(document, (key, value) -> declare(world, key, value));
        List<String> expressions = new ArrayList<>();
        visit(document, (key, value) -> {
            if (key.equals("exp") && value instanceof String expression && !expression.isBlank()) {
                expressions.add(expression);
            }
        });
        for (String expression : expressions) {
            world.findings(expression)
                    .forEach(finding -> findings.add(file.getFileName() + ": " + finding + "\n  in " + expression));
        }
        return expressions.size();
    }

    private static void declare(TestWorld world, String key, Object value) {
        if (key.endsWith("Variable") && value instanceof Map<?, ?> declaration && declaration.get("name") != null) {
            type(key.substring(0, key.length() - "Variable".length()))
                    .ifPresent(type -> world.with(String.valueOf(declaration.get("name")), type));
        }
    }

    private static Optional<? extends Type> type(String word) {
        return word.endsWith("Collection")
                ? ScalarType.ofYamlName(word.substring(0, word.length() - "Collection".length()))
                        .map(ScalarType::collection)
                : ScalarType.ofYamlName(word);
    }

    private static void visit(@Nullable Object node, BiConsumer<String, Object> visitor) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    visitor.accept(String.valueOf(key), value);
                    visit(value, visitor);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> visit(item, visitor));
        }
    }
}
