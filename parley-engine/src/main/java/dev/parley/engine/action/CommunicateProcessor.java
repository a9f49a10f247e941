package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Communicate;

/** Says something; the channel fetches what follows with the next turn. */
final class CommunicateProcessor implements ActionProcessor<Communicate> {
    @Override
    public Class<Communicate> action() {
        return Communicate.class;
    }

    @Override
    public Move process(Communicate action, Run run) {
        return run.say(action.communication()) ? new Move.Yield() : new Move.GoOn();
    }
}
