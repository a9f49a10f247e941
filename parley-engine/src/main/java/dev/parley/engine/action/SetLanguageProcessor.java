package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetLanguage;

/** Changes the language; one the flow does not support is an error event. */
final class SetLanguageProcessor implements ActionProcessor<SetLanguage> {
    @Override
    public Class<SetLanguage> action() {
        return SetLanguage.class;
    }

    @Override
    public Move process(SetLanguage action, Run run) {
        String wish = run.text(action.language()).orElse("");
        run.setLanguage(run.program()
                .languages()
                .match(wish)
                .orElseThrow(() -> new FlowError("the flow does not support the language '" + wish + "'")));
        return new Move.GoOn();
    }
}
