package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetIntent;

/** Makes an intent the active one. */
final class SetIntentProcessor implements ActionProcessor<SetIntent> {
    @Override
    public Class<SetIntent> action() {
        return SetIntent.class;
    }

    @Override
    public Move process(SetIntent action, Run run) {
        String name = run.text(action.intent()).orElse("");
        if (run.program().nlu().intents().stream()
                .noneMatch(intent -> intent.name().equals(name))) {
            throw new FlowError("the flow has no intent '" + name + "'");
        }
        run.activate(name);
        return new Move.GoOn();
    }
}
