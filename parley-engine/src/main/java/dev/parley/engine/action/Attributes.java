package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetParticipantData;
import dev.parley.flow.action.SetParticipantData;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The attributes of the participant, which are kept with the session. */
final class Attributes {
    private final Run run;

    Attributes(Run run) {
        this.run = run;
    }

    /** Whether an id is NOT_SET or that of the session's conversation, the only one whose attributes are known. */
    boolean areOf(Expression conversation) {
        return run.text(conversation)
                .map(run.conversation().id()::equalsIgnoreCase)
                .orElse(true);
    }

    /** Reads attributes into variables; a missing one reads as NOT_SET. */
    void read(List<GetParticipantData.Attribute> attributes) {
        for (GetParticipantData.Attribute attribute : attributes) {
            String name = run.text(attribute.name()).orElse("");
            run.set(attribute.target(), value(run.participant().get(name), attribute.target()));
        }
    }

    private static Value value(@Nullable String stored, Variable target) {
        return stored == null || target.type() != ScalarType.STRING
                ? target.type().absent()
                : new StringValue(stored);
    }

    /** Writes attributes; NOT_SET removes one. */
    void write(List<SetParticipantData.Attribute> attributes) {
        for (SetParticipantData.Attribute attribute : attributes) {
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
    }
}
