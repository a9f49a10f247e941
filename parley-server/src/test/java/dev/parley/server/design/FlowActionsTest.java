package dev.parley.server.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Severity;
import dev.parley.server.design.FlowActions.Actor;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.TrainingQueue;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.store.StoredFlowVersion;
import dev.parley.server.store.memory.MemoryStores;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors may do with a flow in which state, and what becomes of its versions. */
class FlowActionsTest {
    private static final String ID = "flow";
    private static final Author ANN = new Author(Author.Kind.USER, "ann");
    private static final Author BEN = new Author(Author.Kind.CLIENT, "ann");
    private static final Instant NOW = Instant.parse("2026-08-15T08:23:58.123Z");

    private final MemoryStores stores = new MemoryStores();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final VersionCompiler compiler = FlowActionsTest::compiled;
    private final PublishedFlows flows = new PublishedFlows(
            stores.flows(),
            stores.flowVersions(),
            compiler,
            new TrainingQueue(
                    model -> {
                        throw new IllegalStateException("nothing runs here");
                    },
                    () -> NOW));
    private final Designs designs = new Designs(stores.flows(), flows, clock);
    private final FlowActions actions = new FlowActions(designs, stores.flowVersions(), compiler);
    private int texts;

    /** A text that says that it is wrong is wrong; all others are empty programs. */
    private static LoadedProgram compiled(String file, String text) {
        return text.startsWith("wrong")
                ? new LoadedProgram(
                        Optional.empty(),
                        List.of(new Finding(Severity.ERROR, "wrong", Position.startOf(file), "It is wrong")))
                : new LoadedProgram(Optional.of(AnyProgram.of(FlowKind.BOT, ID, "Flow")), List.of());
    }

    @BeforeEach
    void makeFlow() {
        designs.make(ID, new FlowDefinition(FlowKind.BOT, "Flow", "", null, Versions.NONE, null));
    }

    @AfterEach
    void close() {
        stores.close();
    }

    private static Actor actor(Author author, boolean mayUnlock) {
        return new Actor(author, mayUnlock);
    }

    private Outcome<FlowDesign> save(Author author, String text) {
        return actions.save(ID, actor(author, false), new StoredFlowVersion(ID, text, "f.yaml", text, NOW));
    }

    private Outcome<FlowDesign> act(String action, Actor actor) {
        return switch (action) {
            case "checkout" -> actions.checkOut(ID, actor);
            case "save" -> save(actor.author(), "text " + texts++);
            case "checkin" -> actions.checkIn(ID, actor);
            case "publish" -> actions.publish(ID, "", actor);
            case "revert" -> actions.revert(ID, actor);
            case "unlock" -> actions.unlock(ID);
            case "deactivate" -> actions.deactivate(ID, actor);
            case "describe" -> actions.describe(ID, actor, "Flow", "new");
            case "delete" -> actions.delete(ID, actor);
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Failed<?>(ApiError error) ? error.code() : "done";
    }

    private FlowDefinition flow() {
        return designs.find(ID).orElseThrow().definition();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # action,    lock, mayUnlock, outcome,                                then
            checkout,    none, false,     done,                                   ann
            checkout,    own,  false,     done,                                   ann
            checkout,    ben,  false,     architect.flow.locked.by.user,          ben
            checkout,    ben,  true,      architect.flow.locked.by.user,          ben
            save,        none, false,     architect.flow.not.locked.by.user,      none
            save,        own,  false,     done,                                   ann
            save,        ben,  false,     architect.flow.locked.by.user,          ben
            checkin,     none, false,     architect.flow.not.locked.by.user,      none
            checkin,     own,  false,     done,                                   none
            checkin,     ben,  false,     architect.flow.locked.by.user,          ben
            checkin,     ben,  true,      done,                                   none
            publish,     none, false,     done,                                   none
            publish,     own,  false,     done,                                   none
            publish,     ben,  false,     architect.flow.locked.by.user,          ben
            publish,     ben,  true,      done,                                   none
            revert,      none, false,     done,                                   none
            revert,      own,  false,     done,                                   none
            revert,      ben,  false,     architect.flow.locked.by.user,          ben
            unlock,      none, false,     done,                                   none
            unlock,      own,  false,     done,                                   none
            unlock,      ben,  false,     done,                                   none
            deactivate,  own,  false,     done,                                   ann
            deactivate,  ben,  false,     architect.flow.locked.by.user,          ben
            describe,    none, false,     done,                                   none
            describe,    ben,  true,      architect.flow.locked.by.user,          ben
            delete,      none, false,     done,                                   none
            delete,      own,  false,     done,                                   none
            delete,      ben,  true,      architect.flow.locked.by.user,          ben
            """)
    void shouldHeedLocks(String action, String lock, boolean mayUnlock, String outcome, String then) {
        actions.checkOut(ID, actor(ANN, false));
        save(ANN, "text");
        actions.unlock(ID);
        if (!lock.equals("none")) {
            actions.checkOut(ID, actor(lock.equals("own") ? ANN : BEN, false));
        }

        assertThat(code(act(action, actor(ANN, mayUnlock)))).isEqualTo(outcome);
        @Nullable Author holder = flow().lock();
        assertThat(holder == null ? "none" : holder.equals(ANN) ? "ann" : "ben").isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what Ann does                                             | saved | checked in | published
            checkout                                                    | -     | -          | -
            checkout save                                               | 1     | -          | -
            checkout save save                                          | 2     | -          | -
            checkout save checkin                                       | 1     | 1          | -
            checkout save publish                                       | 1     | 1          | 1
            checkout save checkin publish                               | 1     | 1          | 1
            checkout save publish checkout save                         | 2     | 1          | 1
            checkout save publish checkout save revert                  | 1     | 1          | 1
            checkout save publish checkout save checkin                 | 2     | 2          | 1
            checkout save publish checkout save checkin revert          | 2     | 2          | 1
            checkout save publish checkout save revert checkout save    | 3     | 1          | 1
            checkout save revert                                        | -     | -          | -
            checkout save unlock publish                                | 1     | 1          | 1
            checkout save publish deactivate                            | 1     | 1          | -
            checkout save publish deactivate publish                    | 1     | 1          | 1
            checkout save publish publish                               | 1     | 1          | 1
            """)
    void shouldBringVersionsFurther(
            String steps, @Nullable Integer saved, @Nullable Integer checkedIn, @Nullable Integer published) {
        for (String step : steps.split(" ", -1)) {
            assertThat(code(act(step, actor(ANN, false)))).as(step).isEqualTo("done");
        }

        Versions versions = flow().versions();
        assertThat(number(versions.saved())).isEqualTo(saved);
        assertThat(number(versions.checkedIn())).isEqualTo(checkedIn);
        assertThat(number(versions.published())).isEqualTo(published);
        assertThat(stores.flows().find(ID).orElseThrow().published())
                .isEqualTo(
                        versions.published() == null
                                ? null
                                : versions.published().content());
    }

    private static @Nullable Integer number(@Nullable SavedVersion version) {
        return version == null ? null : version.number();
    }

    @Test
    void shouldPublishAnOlderVersionAndKeepTheNewerOne() {
        for (String step : List.of("checkout", "save", "publish", "checkout", "save", "checkin")) {
            act(step, actor(ANN, false));
        }
        actions.publish(ID, "2.0", actor(ANN, false));
        actions.publish(ID, "1.0", actor(BEN, false));

        Versions versions = flow().versions();
        assertThat(number(versions.published())).isEqualTo(1);
        assertThat(number(versions.checkedIn())).isEqualTo(2);
        assertThat(flow().publisher()).isEqualTo(BEN);
        assertThat(designs.versions(designs.find(ID).orElseThrow()))
                .extracting(SavedVersion::id)
                .containsExactly("2.0", "1.0");
    }

    @ParameterizedTest
    @CsvSource({
        "3.0,   architect.flow.version.missing",
        "0.0,   architect.flow.version.missing",
        "1.1,   architect.flow.version.missing",
        "99999999999.0, architect.flow.version.missing",
        "text,  architect.flow.version.missing"
    })
    void shouldPublishOnlyVersionsThatAreThere(String version, String code) {
        act("checkout", actor(ANN, false));
        act("save", actor(ANN, false));

        assertThat(code(actions.publish(ID, version, actor(ANN, false)))).isEqualTo(code);
    }

    @Test
    void shouldSaveWhatIsWrongButNotPublishIt() {
        act("checkout", actor(ANN, false));
        assertThat(code(save(ANN, "wrong"))).isEqualTo("done");

        Outcome<FlowDesign> refused = actions.publish(ID, "", actor(ANN, false));
        assertThat(code(refused)).isEqualTo("architect.flow.validate.failed");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.error().message()).contains("f.yaml:1:1 It is wrong."));
        assertThat(flow().lock()).isEqualTo(ANN);
    }

    @Test
    void shouldHaveNothingToCheckInOrPublishAtFirst() {
        assertThat(code(act("publish", actor(ANN, false)))).isEqualTo("flow.no.config.available");
        act("checkout", actor(ANN, false));
        assertThat(code(act("checkin", actor(ANN, false)))).isEqualTo("architect.flow.cannot.checkin.missing.config");
    }

    @Test
    void shouldGoOnWithTheNumbersWhenADeletedFlowComesAgain() {
        act("checkout", actor(ANN, false));
        act("save", actor(ANN, false));
        act("publish", actor(ANN, false));
        act("delete", actor(ANN, false));

        assertThat(flows.latest(ID)).isEmpty();
        assertThat(code(act("checkout", actor(ANN, false)))).isEqualTo("architect.flow.not.found");
        assertThat(code(act("delete", actor(ANN, false)))).isEqualTo("architect.flow.not.found");

        assertThat(code(designs.make(ID, new FlowDefinition(FlowKind.BOT, "Flow", "", ANN, Versions.NONE, null))))
                .isEqualTo("done");
        assertThat(flow().versions().newest()).isEmpty();
        assertThat(flows.latest(ID)).isEmpty();
        act("save", actor(ANN, false));
        assertThat(number(flow().versions().saved())).isEqualTo(2);
    }

    @Test
    void shouldMakeAFlowOnce() {
        assertThat(code(designs.make(ID, new FlowDefinition(FlowKind.BOT, "Flow", "", ANN, Versions.NONE, null))))
                .isEqualTo("architect.flow.already.exists");
    }

    @Test
    void shouldLetOneOfManyLockAFlowAndLoseNoChange() throws Exception {
        List<Future<String>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 8; caller++) {
                Author author = new Author(Author.Kind.USER, "user " + caller);
                outcomes.add(threads.submit(() -> code(actions.checkOut(ID, actor(author, false)))));
            }
        }
        List<String> codes = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            codes.add(outcome.get());
        }
        assertThat(codes).containsOnlyOnce("done");
        assertThat(codes).filteredOn(code -> !code.equals("done")).containsOnly("architect.flow.locked.by.user");
    }

    @Test
    void shouldNotKeepWhatDidNotChange() {
        long revision = stores.flows().find(ID).orElseThrow().revision();
        actions.unlock(ID);

        assertThat(stores.flows().find(ID).orElseThrow().revision()).isEqualTo(revision);
    }
}
