package dev.parley.engine.action;

import dev.parley.engine.offer.Offering;
import dev.parley.engine.offer.Texts;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.DigitalContent;
import dev.parley.flow.action.SendDigitalContent;
import java.util.List;

/** Sends an attachment or cards, whose buttons answer whatever is asked next. */
final class SendDigitalContentProcessor implements ActionProcessor<SendDigitalContent> {
    @Override
    public Class<SendDigitalContent> action() {
        return SendDigitalContent.class;
    }

    @Override
    public Move process(SendDigitalContent action, Run run) {
        List<Segment.Content> contents = switch (action.content()) {
            case DigitalContent.Attachment attachment -> attachment(attachment, new Texts(run));
            case DigitalContent.Cards(var cards) ->
                Offering.choices(run, choice -> true).of(cards).content();
        };
        return contents.isEmpty()
                ? Sending.nothing("content", action.failure(), run)
                : Sending.of(contents, action.success(), run);
    }

    private static List<Segment.Content> attachment(DigitalContent.Attachment attachment, Texts texts) {
        String url = texts.orNull(attachment.url());
        return url == null
                ? List.of()
                : List.of(new Segment.Content.Attachment(attachment.media(), url, texts.orNull(attachment.text())));
    }
}
