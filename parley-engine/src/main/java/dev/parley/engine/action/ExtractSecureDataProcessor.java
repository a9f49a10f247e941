package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ExtractSecureData;

/** Copies secure values to other variables, in order. */
final class ExtractSecureDataProcessor implements ActionProcessor<ExtractSecureData> {
    @Override
    public Class<ExtractSecureData> action() {
        return ExtractSecureData.class;
    }

    @Override
    public Move process(ExtractSecureData action, Run run) {
        action.statements().forEach(statement -> run.set(statement.target(), run.evaluate(statement.value())));
        return new Move.GoOn();
    }
}
