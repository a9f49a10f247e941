package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetParticipantData;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import org.jspecify.annotations.Nullable;

/** Reads attributes of the participant; a missing one reads as NOT_SET. */
final class GetParticipantDataProcessor implements ActionProcessor<GetParticipantData> {
    @Override
    public Class<GetParticipantData> action() {
        return GetParticipantData.class;
    }

    @Override
    public Move process(GetParticipantData action, Run run) {
        for (GetParticipantData.Attribute attribute : action.attributes()) {
            String name = run.text(attribute.name()).orElse("");
            run.set(attribute.target(), value(run.participant().get(name), attribute.target()));
        }
        return new Move.GoOn();
    }

    private static Value value(@Nullable String stored, Variable target) {
        return stored == null || target.type() != ScalarType.STRING
                ? target.type().absent()
                : new StringValue(stored);
    }
}
