package dev.parley.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.yaml.Substituted;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.server.store.memory.MemoryStores;
import dev.parley.workspace.LoadedFlow;
import dev.parley.workspace.Organization;
import dev.parley.workspace.Workspace;
import dev.parley.workspace.account.Accounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishedFlowsTest {
    private static final Instant NOW = Instant.parse("2026-08-15T08:23:58Z");
    private static final String ID = FlowId.of(FlowKind.BOT, "Greeter");

    private final MemoryStores stores = new MemoryStores();
    private final AtomicInteger compilations = new AtomicInteger();
    private final PublishedFlows flows = new PublishedFlows(
            stores.flows(),
            stores.flowVersions(),
            this::compile,
            new TrainingQueue(
                    model -> {
                        throw new IllegalStateException("nothing runs here");
                    },
                    () -> NOW));

    @AfterEach
    void close() {
        stores.close();
    }

    private LoadedProgram compile(String file, String text) {
        compilations.incrementAndGet();
        return new FlowLoader(new ArchitectExpressions()).load(Substituted.of(file, text));
    }

    private static String text(String words) {
        return """
                botFlow:
                  name: Greeter
                  description: %s
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[Start_10]"
                  bots: [bot: {name: Start, refId: Start_10, actions: [exitBotFlow: {name: Exit}]}]
                """.formatted(words);
    }

    private String keep(String words) {
        String version = LoadedFlow.versionOf(text(words));
        stores.flowVersions().save(new StoredFlowVersion(ID, version, "flow.yaml", text(words), NOW));
        return version;
    }

    private boolean publish(long revision, @Nullable String version, boolean deleted) {
        return stores.flows().save(new StoredFlow(ID, version, deleted, revision, "{}", NOW, NOW), List.of());
    }

    private String latest() {
        return flows.latest(ID).map(flow -> flow.program().description()).orElse("none");
    }

    @Test
    void shouldRunWhatTheStoreSaysIsPublished() {
        assertThat(latest()).isEqualTo("none");
        publish(1, keep("first"), false);
        assertThat(latest()).isEqualTo("first");
        publish(2, keep("second"), false);
        assertThat(latest()).isEqualTo("second");
        assertThat(flows.latest(FlowKind.BOT, "Greeter")).isEqualTo(flows.latest(ID));
        assertThat(flows.all()).hasSize(1);

        publish(3, null, false);
        assertThat(latest()).isEqualTo("none");
        assertThat(flows.all()).isEmpty();
        publish(4, keep("second"), true);
        assertThat(latest()).isEqualTo("none");
        assertThat(flows.version(ID, keep("first")))
                .as("what sessions run stays")
                .isPresent();
    }

    @Test
    void shouldCompileAVersionOnce() {
        publish(1, keep("first"), false);
        PublishedFlow first = flows.latest(ID).orElseThrow();
        publish(2, keep("second"), false);
        latest();
        publish(3, keep("first"), false);

        assertThat(flows.latest(ID)).containsSame(first);
        assertThat(compilations).hasValue(2);
    }

    @Test
    void shouldPreferTheFlowOfAFile() {
        publish(1, keep("deployed"), false);
        String text = text("of the file");
        flows.publish(
                new Workspace(
                        List.of(new LoadedFlow(
                                "flows/greeter.yaml",
                                text,
                                LoadedFlow.versionOf(text),
                                compile("flows/greeter.yaml", text).program(),
                                List.of())),
                        new Organization(
                                "organization",
                                "Organization",
                                new Accounts(List.of(), List.of(), List.of(), List.of()),
                                dev.parley.engine.port.Directory.empty()),
                        List.of()),
                NOW);

        assertThat(latest()).isEqualTo("of the file");
        assertThat(flows.latest(FlowKind.BOT, "Greeter").orElseThrow().program().description())
                .isEqualTo("of the file");
        assertThat(flows.all()).hasSize(1);
        assertThat(flows.version(ID, keep("deployed")).orElseThrow().program().description())
                .isEqualTo("deployed");
    }

    @Test
    void shouldServeWhileVersionsArePublished() throws Exception {
        publish(1, keep("version 0"), false);
        List<Future<String>> readers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                readers.add(threads.submit(this::latest));
                if (i % 20 == 0) {
                    publish(2 + i / 20, keep("version " + i / 20), false);
                }
            }
        }
        for (Future<String> reader : readers) {
            assertThat(reader.get()).startsWith("version ");
        }
        assertThat(latest()).isEqualTo("version 9");
    }

    @Test
    void shouldHoldOnlyWhatWasUsedLast() {
        RestoredVersions versions = new RestoredVersions(2);
        AtomicInteger made = new AtomicInteger();
        for (String version : List.of("a", "b", "a", "c", "a", "b")) {
            versions.get(new RestoredVersions.Pin(ID, version), () -> {
                made.incrementAndGet();
                return flows.version(ID, keep(version));
            });
        }

        assertThat(made).as("a, b and c, and b again").hasValue(4);
    }
}
