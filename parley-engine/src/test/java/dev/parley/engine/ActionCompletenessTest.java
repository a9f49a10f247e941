package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.action.Processors;
import dev.parley.engine.ask.Behaviours;
import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.action.NotRunnable;
import dev.parley.flow.program.Step;
import dev.parley.flow.schema.FlowSchema;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Every action that can run has a processor or behaviour, a conversation that uses it, an entry in the schema of flows,
 * and a row in docs/parity.md.
 */
class ActionCompletenessTest {
    /** The steps of all flows that conversations run through. */
    private static Stream<Step> steps() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ActionCompletenessTest.class.getResource("/conversations"))
                .toURI());
        Stream.Builder<Step> steps = Stream.builder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.endsWith("flow.yaml")).toList()) {
                Flows.program(file).blocks().forEach(block -> block.steps().forEach(steps));
            }
        }
        return steps.build();
    }

    @Test
    void shouldHaveAConversationForEveryRunnableAction() throws IOException, URISyntaxException {
        Set<String> used = steps().map(step -> step.action().key()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).containsAll(ActionCatalog.runnable());
    }

    @Test
    void shouldHaveAProcessorOrBehaviourForEveryRunnableAction() throws IOException, URISyntaxException {
        assertThat(steps().map(step -> step.action().getClass()).filter(type -> type != NotRunnable.class))
                .allSatisfy(type -> assertThat(Processors.standard().actions().contains(type)
                                || Behaviours.standard().asks().contains(type))
                        .as(type.getSimpleName())
                        .isTrue());
    }

    @Test
    void shouldHaveAnEntryInTheSchemaForEveryRunnableAction() {
        JsonNode definitions = FlowSchema.document().path("$defs");
        assertThat(ActionCatalog.runnable())
                .allSatisfy(key -> assertThat(
                                definitions.at("/action." + key + "/properties").isObject())
                        .as(key)
                        .isTrue());
    }

    @Test
    void shouldHaveARowInTheParityTable() throws IOException {
        String parity = Files.readString(Path.of(System.getProperty("parley.root", ".."), "docs", "parity.md"));
        assertThat(ActionCatalog.runnable())
                .allSatisfy(key -> assertThat(parity).contains("`" + key + "`"));
    }
}
