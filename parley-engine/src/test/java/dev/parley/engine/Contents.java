package dev.parley.engine;

import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.engine.turn.RichLink;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.CardAction;
import dev.parley.engine.turn.Segment.Content.CardFace;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.engine.turn.Segment.Content.ListSection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rich media as one line of a transcript. */
final class Contents {
    private Contents() {}

    static String describe(Content content) {
        return switch (content) {
            case Content.QuickReply(String text, String payload, @Nullable String summary) ->
                button(text, payload) + (summary == null ? "" : "(" + summary + ")");
            case Content.Card(CardFace face) -> "card " + describe(face);
            case Content.Carousel carousel ->
                carousel.cards().stream().map(Contents::describe).collect(Collectors.joining(" | ", "carousel ", ""));
            case Content.ListPicker picker ->
                picker.sections().stream().map(Contents::describe).collect(Collectors.joining(" | ", "list ", ""))
                        + describe("received", picker.received())
                        + describe("reply", picker.reply());
            case Content.DatePicker picker ->
                "times " + words(picker.title(), picker.subtitle(), picker.image()) + " "
                        + (picker.place() == null ? "" : picker.place() + " ")
                        + picker.times().stream()
                                .map(time -> time.start() + "+" + time.seconds() + "s")
                                .collect(Collectors.joining(" "));
            case Content.Attachment(var media, String url, @Nullable String text) ->
                media.name().toLowerCase(Locale.ROOT) + " " + words(text) + " " + url;
            case RichLink(String url, @Nullable String title, @Nullable String image) ->
                "rich link " + words(title, image) + " " + url;
            case InteractiveApplication application ->
                "application " + words(application.name(), application.url())
                        + describe("received", application.received())
                        + describe("reply", application.reply());
        };
    }

    private static String describe(CardFace face) {
        return words(face.title(), face.description(), face.image()) + " "
                + face.actions().stream().map(Contents::describe).collect(Collectors.joining(" "));
    }

    private static String describe(CardAction action) {
        return action.url() == null
                ? button(action.text(), Objects.requireNonNull(action.payload()))
                : "<" + action.text() + "=" + action.url() + ">";
    }

    private static String describe(ListSection section) {
        return words(section.title())
                + (section.multiple() ? "* " : " ")
                + section.items().stream().map(Contents::describe).collect(Collectors.joining(" "));
    }

    private static String describe(ListItem item) {
        String more = words(item.subtitle(), item.image());
        return button(item.title(), item.id()) + (more.equals("''") ? "" : more);
    }

    private static String describe(String name, @Nullable Bubble bubble) {
        return bubble == null ? "" : " " + name + " " + words(bubble.title(), bubble.subtitle(), bubble.image());
    }

    private static String button(String text, String payload) {
        return text.equals(payload) ? "[" + text + "]" : "[" + text + "=" + payload + "]";
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining("; ", "'", "'"));
    }
}
