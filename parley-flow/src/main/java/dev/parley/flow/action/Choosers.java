package dev.parley.flow.action;

import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.chooser.Section;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
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
        if (Choices.isExpression(ask, "chooser")) {
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
            case QUICK_REPLIES -> block(chooser, QUICK_REPLIES, ScalarType.QUICK_REPLIES, Choosers::quickReplies);
            case CAROUSEL -> block(chooser, CAROUSEL, ScalarType.CAROUSEL, CarouselReader::read);
            case LIST_PICKER -> block(chooser, LIST_PICKER, ScalarType.LIST_PICKER, Choosers::listPicker);
            case TIME_PICKER -> block(chooser, TIME_PICKER, ScalarType.TIME_PICKER, Choosers::timePicker);
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

    /** A presentation's block: an expression, or a literal; of one that is left empty, everything is absent. */
    private static Optional<Chooser> block(
            ActionSource chooser, String key, Type type, Function<ActionSource, Chooser> reader) {
        if (Choices.isExpression(chooser, key)) {
            return computed(chooser, key, type);
        }
        ActionSource block = chooser.inside(key).orElse(chooser);
        block.inert("exp", "noValue", "none");
        return Optional.of(reader.apply(block.inside("lit").orElse(block)));
    }

    private static Chooser quickReplies(ActionSource replies) {
        var summary = replies.configured("quickReplySummary", ScalarType.STRING);
        return Choices.isExpression(replies, "buttons")
                ? new Chooser.Filled(
                        new Chooser.QuickReplies(List.of(), summary),
                        replies.expression("buttons", ScalarType.CHOICE.collection()))
                : new Chooser.QuickReplies(Choices.list(replies, "buttons"), summary);
    }

    private static Chooser listPicker(ActionSource picker) {
        Bubble received = Bubbles.read(picker, "receivedMessage");
        Bubble reply = Bubbles.read(picker, "replyMessage");
        return Choices.isExpression(picker, "sections")
                ? new Chooser.Filled(
                        new Chooser.ListPicker(List.of(), received, reply),
                        picker.expression("sections", ScalarType.LIST_SECTION.collection()))
                : new Chooser.ListPicker(
                        Choices.items(picker, "sections").stream()
                                .map(Choosers::section)
                                .toList(),
                        received,
                        reply);
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
}
