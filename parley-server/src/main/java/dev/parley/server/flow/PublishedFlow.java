package dev.parley.server.flow;

import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One version of a flow, ready to run. Its language model is made when it is needed first. */
public final class PublishedFlow {
    private final BotProgram program;
    private final String version;
    private final Function<BotProgram, Understanding> trainer;
    private @Nullable Understanding understanding;

    PublishedFlow(BotProgram program, String version, Function<BotProgram, Understanding> trainer) {
        this.program = program;
        this.version = version;
        this.trainer = trainer;
    }

    public BotProgram program() {
        return program;
    }

    public String id() {
        return program.id();
    }

    /** What tells it from other versions of the flow. */
    public String version() {
        return version;
    }

    /** What understands its participants. */
    public synchronized Understanding understanding() {
        if (understanding == null) {
            understanding = trainer.apply(program);
        }
        return understanding;
    }
}
