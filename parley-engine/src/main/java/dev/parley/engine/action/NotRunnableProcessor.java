package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.action.NotRunnable;

/** An action that cannot run fails where a session reaches it, never before. */
final class NotRunnableProcessor implements ActionProcessor<NotRunnable> {
    @Override
    public Class<NotRunnable> action() {
        return NotRunnable.class;
    }

    @Override
    public Move process(NotRunnable action, Run run) {
        boolean voice = ActionCatalog.isVoice(action.key());
        throw new FlowError("the action '" + action.key() + "' cannot run " + (voice ? "in text" : "yet"));
    }
}
