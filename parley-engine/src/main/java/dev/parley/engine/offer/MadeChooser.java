package dev.parley.engine.offer;

import dev.parley.engine.run.FlowError;
import dev.parley.flow.chooser.Bubble;
import dev.parley.flow.chooser.Card;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.chooser.Section;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.FixedValue;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.ChooserValue;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A chooser that an expression made, as if it had been written; its choices have no paths (architect-semantics §3.6). */
final class MadeChooser {
    private final Position at;

    /** @param at where the expression stands */
    MadeChooser(Position at) {
        this.at = at;
    }

    /** The chooser a value stands for; empty for NOT_SET. */
    Optional<Chooser> of(Value value) {
        return value instanceof ChooserValue made ? Optional.of(chooser(made)) : Optional.empty();
    }

    private Chooser chooser(ChooserValue made) {
        return switch (made.type()) {
            case QUICK_REPLIES ->
                new Chooser.QuickReplies(
                        list(made, "buttons", this::choice),
                        made.part("quickReplySummary").map(summary -> new FixedValue(summary, at)));
            case CAROUSEL -> new Chooser.Carousel(list(made, "cards", this::card));
            case CARD -> new Chooser.Carousel(List.of(card(made)));
            case LIST_PICKER -> new Chooser.ListPicker(list(made, "sections", this::section), noBubble(), noBubble());
            case TIME_PICKER ->
                new Chooser.TimePicker(
                        part(made, "title"),
                        part(made, "subtitle"),
                        part(made, "image"),
                        part(made, "address"),
                        part(made, "latitude"),
                        part(made, "longitude"));
            default ->
                made.parts().values().stream()
                        .flatMap(part -> of(part).stream())
                        .findFirst()
                        .orElse(Chooser.QuickReplies.OF_SLOT);
        };
    }

    /** A chooser with the parts that a value lists. */
    Chooser fill(Chooser frame, Value parts) {
        return switch (frame) {
            case Chooser.QuickReplies(var none, var summary) ->
                new Chooser.QuickReplies(list(parts, this::choice), summary);
            case Chooser.Carousel carousel -> {
                check("carousel", list(parts, card -> 1), ChooserValue.MOST_CARDS, "cards");
                yield new Chooser.Carousel(list(parts, this::card));
            }
            case Chooser.ListPicker(var none, Bubble received, Bubble reply) -> {
                check("list picker", list(parts, section -> section.count("items")), ChooserValue.MOST_ITEMS, "items");
                yield new Chooser.ListPicker(list(parts, this::section), received, reply);
            }
            default -> frame;
        };
    }

    private void check(String what, List<Integer> counts, int most, String items) {
        long count = counts.stream().mapToLong(Integer::longValue).sum();
        if (count > most) {
            throw new FlowError(
                    "A " + what + " holds at most " + most + " " + items + ", but here are " + count + " (" + at + ")");
        }
    }

    private Card card(ChooserValue card) {
        return new Card(
                part(card, "title"),
                part(card, "description"),
                part(card, "image"),
                list(card, "buttons", this::choice));
    }

    private Section section(ChooserValue section) {
        return new Section(
                part(section, "title"), part(section, "multiSelectEnabled"), list(section, "items", this::item));
    }

    private Section.Item item(ChooserValue item) {
        return new Section.Item(choice(item), part(item, "subtitle"), part(item, "image"));
    }

    private Choice choice(ChooserValue choice) {
        boolean link =
                choice.part("type").filter(new StringValue("url")::equals).isPresent();
        return new Choice(part(choice, "label"), part(choice, "value"), !link, "", true);
    }

    private Bubble noBubble() {
        Expression nothing = new FixedValue(ScalarType.STRING.absent(), at);
        return new Bubble(nothing, nothing, nothing);
    }

    private Expression part(ChooserValue made, String key) {
        return new FixedValue(made.part(key).orElse(ScalarType.STRING.absent()), at);
    }

    private static <T> List<T> list(ChooserValue made, String key, Function<ChooserValue, T> reader) {
        return made.part(key).map(parts -> list(parts, reader)).orElse(List.of());
    }

    private static <T> List<T> list(Value parts, Function<ChooserValue, T> reader) {
        return parts instanceof CollectionValue collection
                ? collection.items().stream()
                        .filter(Value::isSet)
                        .map(item -> reader.apply((ChooserValue) item))
                        .toList()
                : List.of();
    }
}
