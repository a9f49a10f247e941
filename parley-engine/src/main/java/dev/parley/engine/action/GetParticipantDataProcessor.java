package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetParticipantData;

/** Reads attributes of the participant; a missing one reads as NOT_SET. */
final class GetParticipantDataProcessor implements ActionProcessor<GetParticipantData> {
    @Override
    public Class<GetParticipantData> action() {
        return GetParticipantData.class;
    }

    @Override
    public Move process(GetParticipantData action, Run run) {
        new Attributes(run).read(action.attributes());
        return new Move.GoOn();
    }
}
