package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetWrapupCode;
import dev.parley.flow.value.DirectoryValue;

/** Notes the wrap-up code as an event. */
final class SetWrapupCodeProcessor implements ActionProcessor<SetWrapupCode> {
    @Override
    public Class<SetWrapupCode> action() {
        return SetWrapupCode.class;
    }

    @Override
    public Move process(SetWrapupCode action, Run run) {
        if (run.evaluate(action.wrapupCode()) instanceof DirectoryValue code) {
            run.record(new Event.WrapupCodeSet(code.name()));
        }
        return new Move.GoOn();
    }
}
