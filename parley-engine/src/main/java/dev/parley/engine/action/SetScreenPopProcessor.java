package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.ScreenPop;
import dev.parley.flow.action.SetScreenPop;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the script an agent would see with the session. */
final class SetScreenPopProcessor implements ActionProcessor<SetScreenPop> {
    @Override
    public Class<SetScreenPop> action() {
        return SetScreenPop.class;
    }

    @Override
    public Move process(SetScreenPop action, Run run) {
        Map<String, Value> inputs = new LinkedHashMap<>();
        action.inputs().forEach((name, value) -> inputs.put(name, run.evaluate(value)));
        run.setScreenPop(new ScreenPop(action.script(), inputs));
        return new Move.GoOn();
    }
}
