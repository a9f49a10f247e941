package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.UpdateData;

/** Assigns values to variables in order. */
final class UpdateDataProcessor implements ActionProcessor<UpdateData> {
    @Override
    public Class<UpdateData> action() {
        return UpdateData.class;
    }

    @Override
    public Move process(UpdateData action, Run run) {
        action.statements().forEach(statement -> run.set(statement.target(), run.evaluate(statement.value())));
        return new Move.GoOn();
    }
}
