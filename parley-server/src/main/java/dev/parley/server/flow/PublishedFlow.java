package dev.parley.server.flow;

import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import java.time.Instant;

/**
 * One version of a flow, ready to run.
 *
 * @param program what runs
 * @param version what tells it from other versions of the flow
 * @param publishedAt when it was published first
 * @param training makes its language model
 */
public record PublishedFlow(
        BotProgram program, String version, Instant publishedAt, SlowValue<Understanding> training) {
    public String id() {
        return program.id();
    }

    /** What understands its participants; the first thing to understand waits until the language model is made. */
    public Understanding understanding() {
        return request -> training.result().detect(request);
    }
}
