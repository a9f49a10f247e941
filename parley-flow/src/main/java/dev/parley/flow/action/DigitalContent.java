package dev.parley.flow.action;

import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@link SendDigitalContent} sends. */
public sealed interface DigitalContent {
    /**
     * A file or a link. Expressions yield text.
     *
     * @param media what it is
     * @param url where it is
     * @param text words that stand for it
     */
    record Attachment(Media media, Expression url, Expression text) implements DigitalContent {}

    /** @param cards a card or several */
    record Cards(Chooser cards) implements DigitalContent {}

    /** What an attachment may be. */
    enum Media {
        IMAGE,
        VIDEO,
        AUDIO,
        FILE,
        LINK;

        /** The word flows use, in lower case. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The literal of the setting {@code content}, written like that of a chooser; only its content type counts. */
    static Optional<DigitalContent> read(ActionSource content) {
        String type = content.word("contentType").orElse("");
        List.of("attachment", "card", "carousel").stream()
                .filter(each -> !each.equals(type))
                .forEach(content::inert);
        return switch (type) {
            case "attachment" -> block(content, type).flatMap(DigitalContent::attachment);
            case "card" -> cards(content, type, ScalarType.CARD);
            case "carousel" -> cards(content, type, ScalarType.CAROUSEL);
            default -> {
                content.error(
                        "unknown-content-type",
                        "'" + type + "' is no content to send; use contentType attachment, card or carousel");
                yield Optional.empty();
            }
        };
    }

    private static Optional<ActionSource> block(ActionSource content, String key) {
        Optional<ActionSource> literal = content.inside(key).flatMap(block -> block.inside("lit"));
        if (literal.isEmpty()) {
            content.error("missing-key", "the content needs '" + key + ": {lit: …}'");
        }
        return literal;
    }

    private static Optional<DigitalContent> attachment(ActionSource attachment) {
        String word = attachment.word("mediaType").orElse(Media.IMAGE.word());
        Optional<Media> media = Arrays.stream(Media.values())
                .filter(each -> each.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (media.isEmpty()) {
            attachment.error(
                    "unknown-media-type",
                    "'" + word + "' is no media type; use "
                            + Arrays.stream(Media.values()).map(Media::word).collect(Collectors.joining(", ")));
        }
        Expression url = attachment.expression("url", ScalarType.STRING);
        Expression text = attachment.expression("text", ScalarType.STRING);
        return media.map(each -> new Attachment(each, url, text));
    }

    private static Optional<DigitalContent> cards(ActionSource content, String key, ScalarType type) {
        if (Choices.isExpression(content, key)) {
            return content.configured(key, type).map(Chooser.Computed::new).map(Cards::new);
        }
        return block(content, key)
                .map(block -> type == ScalarType.CARD ? CarouselReader.card(block) : CarouselReader.read(block))
                .map(Cards::new);
    }
}
