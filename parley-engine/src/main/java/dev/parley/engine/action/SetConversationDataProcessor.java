package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SetConversationData;

/** Writes attributes of the session's conversation; those of another one cannot be written. */
final class SetConversationDataProcessor implements ActionProcessor<SetConversationData> {
    @Override
    public Class<SetConversationData> action() {
        return SetConversationData.class;
    }

    @Override
    public Move process(SetConversationData action, Run run) {
        Attributes attributes = new Attributes(run);
        if (!attributes.areOf(action.conversation())) {
            return new Move.Enter(action.notFound());
        }
        attributes.write(action.attributes());
        return new Move.Enter(action.found());
    }
}
