package dev.parley.flow.action;

import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.chooser.Section;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the setting {@code chooser} of asks; of its presentations only the chosen one counts (architect-semantics §3.6). */
final class Choosers {
    private static final String QUICK_REPLIES = "quickReplies";
    private static final String CAROUSEL = "carousel";
    private static final String LIST_PICKER = "listPicker";
    private static final String TIME_PICKER = "timePicker";
    private static final Set<String> PRESENTATIONS = Set.of(QUICK_REPLIES, CAROUSEL, LIST_PICKER, TIME_PICKER);

    private Choosers() {}

    /** The chooser of an ask, or empty where it has none that can be shown. */
    static Optional<Chooser> read(ActionSource ask) {
        if (isExpression(ask, "chooser")) {
            return computed(ask, "chooser", ScalarType.CHOOSER);
        }
        return ask.inside("chooser").flatMap(setting -> {
            setting.inert("noValue", "none");
            return setting.inside("lit").flatMap(Choosers::literal);
        });
    }

    private static Optional<Chooser> literal(ActionSource chooser) {
        chooser.inert("valueSourceType", "valueSourceValue");
        String presentation = chooser.word("presentation").orElse("");
        PRESENTATIONS.stream().filter(each -> !each.equals(presentation)).forEach(chooser::inert);
        return switch (presentation) {
            case QUICK_REPLIES -> quickReplies(chooser);
            case CAROUSEL -> block(chooser, CAROUSEL, CarouselReader::read);
            case LIST_PICKER -> block(chooser, LIST_PICKER, Choosers::listPicker);
            case TIME_PICKER -> block(chooser, TIME_PICKER, Choosers::timePicker);
            case "" -> Optional.empty();
            default -> {
                chooser.error(
                        "unknown-presentation",
                        "'" + presentation
                                + "' is no presentation; use quickReplies, carousel, listPicker or timePicker");
                yield Optional.empty();
            }
        };
    }

    /** The literal of a presentation's block; of one that is left empty, everything is absent. */
    private static Optional<Chooser> block(ActionSource chooser, String key, Function<ActionSource, Chooser> reader) {
        if (isExpression(chooser, key)) {
            chooser.inert(key);
            chooser.warn("'" + key + "' given as an expression cannot be shown yet");
            return Optional.empty();
        }
        ActionSource block = chooser.inside(key).orElse(chooser);
        block.inert("exp", "noValue", "none");
        return Optional.of(reader.apply(block.inside("lit").orElse(block)));
    }

    private static Optional<Chooser> quickReplies(ActionSource chooser) {
        return isExpression(chooser, QUICK_REPLIES)
                ? computed(chooser, QUICK_REPLIES, ScalarType.QUICK_REPLIES)
                : block(chooser, QUICK_REPLIES, Choosers::buttons);
    }

    private static Chooser buttons(ActionSource replies) {
        var summary = replies.configured("quickReplySummary", ScalarType.STRING);
        if (isExpression(replies, "buttons")) {
            return new Chooser.Computed(replies.expression("buttons", ScalarType.CHOICE.collection()));
        }
        return new Chooser.QuickReplies(Choices.list(replies, "buttons"), summary);
    }

    private static Chooser listPicker(ActionSource picker) {
        return new Chooser.ListPicker(
                Choices.items(picker, "sections").stream()
                        .map(Choosers::section)
                        .toList(),
                bubble(picker, "receivedMessage"),
                bubble(picker, "replyMessage"));
    }

    private static Section section(ActionSource section) {
        List<Section.Item> items = Choices.items(section, "items").stream()
                .map(item -> new Section.Item(
                        Choices.item(item), item.expression("subtitle", ScalarType.STRING), Images.read(item, "image")))
                .toList();
        return new Section(
                section.expression("title", ScalarType.STRING),
                section.expression("multiSelectEnabled", ScalarType.BOOLEAN),
                items);
    }

    private static Bubble bubble(ActionSource picker, String name) {
        return new Bubble(
                picker.expression(name + "Title", ScalarType.STRING),
                picker.expression(name + "Subtitle", ScalarType.STRING),
                Images.read(picker, name + "Image"));
    }

    private static Chooser timePicker(ActionSource picker) {
        return new Chooser.TimePicker(
                picker.expression("title", ScalarType.STRING),
                picker.expression("subtitle", ScalarType.STRING),
                Images.read(picker, "image"),
                picker.expression("address", ScalarType.STRING),
                picker.expression("latitude", ScalarType.DECIMAL),
                picker.expression("longitude", ScalarType.DECIMAL));
    }

    private static Optional<Chooser> computed(ActionSource source, String key, Type type) {
        return source.configured(key, type).map(Chooser.Computed::new);
    }

    private static boolean isExpression(ActionSource source, String key) {
        return source.settings().get(key) instanceof YamlMap map
                && map.get("exp") instanceof YamlScalar text
                && !text.value().isBlank();
    }
}
