package dev.parley.engine.action;

import dev.parley.engine.run.Failing;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.FailureOutput;
import dev.parley.flow.program.Block;
import java.util.List;

/** Sends content and goes on; what the success output holds follows in the same turn. */
final class Sending {
    private Sending() {}

    static Move of(List<Segment.Content> contents, Block success, Run run) {
        run.show(Segment.RichMedia.of(contents));
        return success.steps().isEmpty() ? new Move.Yield() : new Move.Enter(success);
    }

    /** @param missing what is not there, such as {@code url} */
    static Move nothing(String missing, FailureOutput failure, Run run) {
        return Failing.by(failure, "nothingToSend", "There is nothing to send: '" + missing + "' is empty.", run);
    }
}
