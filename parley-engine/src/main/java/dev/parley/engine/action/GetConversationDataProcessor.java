package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.GetConversationData;
import dev.parley.flow.action.GetParticipantData.Attribute;

/** Reads attributes of the session's conversation; for another one the variables are left without values. */
final class GetConversationDataProcessor implements ActionProcessor<GetConversationData> {
    @Override
    public Class<GetConversationData> action() {
        return GetConversationData.class;
    }

    @Override
    public Move process(GetConversationData action, Run run) {
        Attributes attributes = new Attributes(run);
        if (attributes.areOf(action.conversation())) {
            attributes.read(action.attributes());
            return new Move.Enter(action.found());
        }
        action.attributes().stream()
                .map(Attribute::target)
                .forEach(target -> run.set(target, target.type().absent()));
        return new Move.Enter(action.notFound());
    }
}
