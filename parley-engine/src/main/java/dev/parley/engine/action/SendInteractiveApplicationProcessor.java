package dev.parley.engine.action;

import dev.parley.engine.offer.Texts;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.flow.action.SendInteractiveApplication;
import java.util.List;

/** Sends an application of the channel. */
final class SendInteractiveApplicationProcessor implements ActionProcessor<SendInteractiveApplication> {
    @Override
    public Class<SendInteractiveApplication> action() {
        return SendInteractiveApplication.class;
    }

    @Override
    public Move process(SendInteractiveApplication action, Run run) {
        Texts texts = new Texts(run);
        String name = texts.orNull(action.application());
        return name == null
                ? Sending.nothing("applicationName", action.failure(), run)
                : Sending.of(
                        List.of(new InteractiveApplication(
                                name,
                                texts.orNull(action.url()),
                                texts.bubble(action.received()),
                                texts.bubble(action.reply()))),
                        action.success(),
                        run);
    }
}
