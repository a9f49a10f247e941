package dev.parley.flow.value;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chooser, or a part of one, made by an expression (architect-semantics §3.6).
 *
 * @param type {@link ScalarType#CHOOSER} or what it is a part of, such as {@link ScalarType#CARD}
 * @param parts what it is made of, each under the key it has among the settings of an ask
 */
public record ChooserValue(ScalarType type, Map<String, Value> parts) implements Value {
    /** How many cards a carousel may have (architect-semantics §1.6). */
    public static final int MOST_CARDS = 10;

    /** How many buttons a card may have (architect-semantics §1.6). */
    public static final int MOST_BUTTONS = 3;

    /** How many items a list picker may have in all, as many as a collection of strings (architect-semantics §1.6). */
    public static final int MOST_ITEMS = 2_000;

    public ChooserValue {
        parts = OrderedMap.copyOf(parts);
    }

    /** A part that is set, or empty. */
    public Optional<Value> part(String key) {
        return Optional.ofNullable(parts.get(key)).filter(Value::isSet);
    }

    /** How many items a part lists; 0 for one that is no list. */
    public int count(String key) {
        return parts.get(key) instanceof CollectionValue list ? list.items().size() : 0;
    }

    /** What may be chosen as the participant reads it, one choice a line. */
    @Override
    public String text() {
        return type == ScalarType.CHOICE || type == ScalarType.LIST_ITEM
                ? shown()
                : parts.values().stream()
                        .filter(part -> part instanceof ChooserValue || part instanceof CollectionValue)
                        .map(Value::text)
                        .collect(Collectors.joining("\n"));
    }

    /** The label unless it is blank, else the value. */
    private String shown() {
        return part("label")
                .map(Value::text)
                .filter(label -> !label.isBlank())
                .or(() -> part("value").map(Value::text))
                .orElse("");
    }
}
