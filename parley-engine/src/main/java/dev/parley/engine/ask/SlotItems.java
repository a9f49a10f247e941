package dev.parley.engine.ask;

import dev.parley.engine.run.Run;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.program.BotSettings.DynamicListSettings;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of list slots as they stand in a session. */
final class SlotItems {
    private final Run run;

    SlotItems(Run run) {
        this.run = run;
    }

    /** The items of a slot of a list type; none for other types. */
    List<ListItem> of(Slot slot) {
        Optional<Mechanism> mechanism =
                run.program().nlu().slotType(slot.type()).map(SlotType::mechanism);
        return switch (mechanism.orElse(null)) {
            case Mechanism.ListOf(boolean restricted, List<ListItem> items) -> items;
            case Mechanism.DynamicList() -> items(slot.type());
            case null, default -> List.of();
        };
    }

    /** The current items of a slot's dynamic list, by the name of its type; empty for other types. */
    Map<String, List<ListItem>> dynamic(Slot slot) {
        return run.program().settings().bot().dynamicLists().containsKey(slot.type())
                ? Map.of(slot.type(), items(slot.type()))
                : Map.of();
    }

    private List<ListItem> items(String type) {
        DynamicListSettings settings =
                run.program().settings().bot().dynamicLists().get(type);
        if (settings == null || !(run.evaluate(settings.values()) instanceof CollectionValue values)) {
            return List.of();
        }
        List<Value> synonyms =
                settings.synonyms() != null && run.evaluate(settings.synonyms()) instanceof CollectionValue collection
                        ? collection.items()
                        : List.of();
        List<ListItem> items = new ArrayList<>();
        for (int i = 0; i < values.items().size(); i++) {
            if (values.items().get(i) instanceof StringValue(String value) && !value.isBlank()) {
                items.add(new ListItem(value, i < synonyms.size() ? split(synonyms.get(i)) : List.of()));
            }
        }
        return items;
    }

    /** Synonyms of one value stand in one text, separated by commas (architect-semantics §4.2). */
    private static List<String> split(Value synonyms) {
        if (!(synonyms instanceof StringValue(String text))) {
            return List.of();
        }
        return List.of(text.split(",")).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
