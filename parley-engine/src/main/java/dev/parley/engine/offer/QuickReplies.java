package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.action.DigitalContent.Media;
import dev.parley.flow.chooser.Chooser;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Quick replies; links among them are links of their own, as a quick reply can only answer. */
final class QuickReplies {
    private QuickReplies() {}

    static Offer of(Chooser.QuickReplies replies, Buttons buttons, List<Option> ofSlot, Run run) {
        String summary = replies.summary().flatMap(run::text).orElse(null);
        List<Buttons.Button> own = buttons.of(replies.buttons());
        List<Option> options = replies.buttons().isEmpty()
                ? ofSlot
                : own.stream()
                        .filter(Buttons.Button::postback)
                        .map(Buttons.Button::option)
                        .toList();
        Stream<Content> links = own.stream()
                .filter(button -> !button.postback())
                .map(Buttons.Button::option)
                .map(link -> new Content.Attachment(Media.LINK, link.value(), link.shown()));
        return new Offer(Stream.concat(shown(options, summary), links).toList(), options);
    }

    private static Stream<Content> shown(List<Option> options, @Nullable String summary) {
        return options.stream().map(option -> new Content.QuickReply(option.shown(), option.value(), summary));
    }
}
