package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetParticipantData;

/** Writes attributes of the participant; NOT_SET removes one. */
final class SetParticipantDataProcessor implements ActionProcessor<SetParticipantData> {
    @Override
    public Class<SetParticipantData> action() {
        return SetParticipantData.class;
    }

    @Override
    public Move process(SetParticipantData action, Run run) {
        new Attributes(run).write(action.attributes());
        return new Move.GoOn();
    }
}
