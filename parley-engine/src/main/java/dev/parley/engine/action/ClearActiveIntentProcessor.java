package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ClearActiveIntent;

/** Leaves the session without an active intent. */
final class ClearActiveIntentProcessor implements ActionProcessor<ClearActiveIntent> {
    @Override
    public Class<ClearActiveIntent> action() {
        return ClearActiveIntent.class;
    }

    @Override
    public Move process(ClearActiveIntent action, Run run) {
        run.setHeard(run.heard().withActiveIntent(null));
        return new Move.GoOn();
    }
}
