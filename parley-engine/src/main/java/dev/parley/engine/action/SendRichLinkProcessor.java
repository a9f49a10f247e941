package dev.parley.engine.action;

import dev.parley.engine.offer.Texts;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.RichLink;
import dev.parley.flow.action.SendRichLink;
import java.util.List;

/** Sends a link with a title and a picture. */
final class SendRichLinkProcessor implements ActionProcessor<SendRichLink> {
    @Override
    public Class<SendRichLink> action() {
        return SendRichLink.class;
    }

    @Override
    public Move process(SendRichLink action, Run run) {
        Texts texts = new Texts(run);
        String url = texts.orNull(action.url());
        return url == null
                ? Sending.nothing("url", action.failure(), run)
                : Sending.of(
                        List.of(new RichLink(url, texts.orNull(action.title()), texts.orNull(action.image()))),
                        action.success(),
                        run);
    }
}
