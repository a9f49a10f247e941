package dev.parley.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.yaml.Substituted;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TrainingQueueTest {
    private static final Understanding MODEL =
            request -> new Detection(List.of(), List.of(), Detection.DialogActs.NONE);
    private static final BotProgram PROGRAM = new FlowLoader(new ArchitectExpressions())
            .load(Substituted.of("bot.yaml", """
                    botFlow:
                      name: A bot
                      startUpRef: "/botFlow/bots/bot[S_1]"
                      bots: [{bot: {name: S, refId: S_1, actions: [{exitBotFlow: {name: Exit}}]}}]
                    """))
            .program()
            .orElseThrow();

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void shouldBeginWhenItIsTold() throws InterruptedException {
        try (TrainingQueue queue = queue()) {
            SlowValue<Understanding> first = queue.of(PROGRAM);
            assertThat(first.state()).isEqualTo(SlowValue.State.WAITING);

            queue.begin();
            queue.begin();
            SlowValue<Understanding> second = queue.of(PROGRAM);

            await(first, SlowValue.State.FAILED);
            await(second, SlowValue.State.DONE);
            assertThat(made).hasValue(2);
            assertThat(first.result()).isSameAs(MODEL);
        }
    }

    @Test
    void shouldGiveAModelToWhoNeedsItBeforeItsTurn() {
        try (TrainingQueue queue = queue()) {
            made.set(1);

            assertThat(queue.of(PROGRAM).result()).isSameAs(MODEL);
        }
    }

    /** Fails with the first model. */
    private TrainingQueue queue() {
        return new TrainingQueue(
                model -> {
                    if (made.incrementAndGet() == 1) {
                        throw new IllegalStateException("no room");
                    }
                    return MODEL;
                },
                () -> Instant.EPOCH);
    }

    private static void await(SlowValue<Understanding> model, SlowValue.State state) throws InterruptedException {
        while (model.state() != state) {
            Thread.sleep(5);
        }
    }
}
