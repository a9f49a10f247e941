package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetParticipantData;
import java.util.Optional;

/** Writes attributes of the participant; NOT_SET removes one. */
final class SetParticipantDataProcessor implements ActionProcessor<SetParticipantData> {
    @Override
    public Class<SetParticipantData> action() {
        return SetParticipantData.class;
    }

    @Override
    public Move process(SetParticipantData action, Run run) {
        for (SetParticipantData.Attribute attribute : action.attributes()) {
            Optional<String> name = run.text(attribute.name()).filter(each -> !each.isBlank());
            if (name.isEmpty()) {
                continue;
            }
            Optional<String> value = run.text(attribute.value());
            value.ifPresentOrElse(
                    text -> run.participant().put(name.get(), text),
                    () -> run.participant().remove(name.get()));
            run.record(new Event.ParticipantDataSet(name.get(), value.orElse(null)));
        }
        return new Move.GoOn();
    }
}
