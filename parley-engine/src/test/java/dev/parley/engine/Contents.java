package dev.parley.engine;

import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.InteractiveApplication;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.RichLink;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.engine.turn.Segment.Content.Bubble;
import dev.parley.engine.turn.Segment.Content.CardAction;
import dev.parley.engine.turn.Segment.Content.CardFace;
import dev.parley.engine.turn.Segment.Content.ListItem;
import dev.parley.engine.turn.Segment.Content.ListSection;
import java.time.Instant;
import java.util.List;
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
            case BlankForm form -> describe(form);
            case PaymentRequest request -> describe(request);
        };
    }

    private static String describe(BlankForm form) {
        return "form " + form.id()
                + (form.introduction() == null
                        ? ""
                        : " " + words(form.introduction().title()))
                + form.pages().stream()
                        .map(page -> " | " + words(page.title(), page.subtitle()) + " " + page.id() + " "
                                + describe(page.field()))
                        .collect(Collectors.joining())
                + describe("received", form.received())
                + describe("reply", form.reply());
    }

    private static String describe(BlankForm.Field field) {
        return switch (field) {
            case BlankForm.Words(@Nullable String placeholder, boolean required, boolean lines) ->
                "words " + words(placeholder) + (required ? "!" : "") + (lines ? "+" : "");
            case BlankForm.Choices(boolean multiple, List<ListItem> items) ->
                "list" + (multiple ? "* " : " ") + describe(items);
            case BlankForm.Wheel(List<ListItem> items) -> "wheel " + describe(items);
            case BlankForm.Day(@Nullable Instant earliest, @Nullable Instant latest) ->
                "day " + earliest + " to " + latest;
        };
    }

    private static String describe(List<ListItem> items) {
        return items.stream().map(Contents::describe).collect(Collectors.joining(" "));
    }

    private static String describe(PaymentRequest request) {
        return "pay " + request.total() + " " + request.currency() + " in " + request.country()
                + Stream.concat(request.lines().stream(), request.shipping().stream())
                        .map(line -> " | " + words(line.name(), line.description(), line.id()) + " " + line.price())
                        .collect(Collectors.joining())
                + " " + request.contacts()
                + describe("received", request.received())
                + describe("reply", request.reply());
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
        return words(section.title()) + (section.multiple() ? "* " : " ") + describe(section.items());
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
