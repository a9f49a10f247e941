package dev.parley.flow.schema;

import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shapes of setting values: a literal, or one wrapped in {@code lit}, {@code exp}, {@code noValue} or {@code none}
 * (architect-semantics §1.1). A literal may be stricter here than the reader is, which casts texts when it must.
 */
final class SettingShapes {
    private static final List<String> UNITS = List.of("days", "hours", "minutes", "seconds", "milliseconds", "ms");

    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    /** The definitions that the shapes given out so far point at. */
    Map<String, JsonNode> definitions() {
        return definitions;
    }

    /** @param type the type of the value, or null for any */
    JsonNode setting(@Nullable Type type) {
        return defined("setting." + name(type), Shapes.anyOf(List.of(literal(type), wrapped(type))));
    }

    /** A setting in one of its wrappers. */
    JsonNode wrapped(@Nullable Type type) {
        JsonNode literal = literal(type);
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        keys.put("lit", literal);
        keys.put("tts", literal);
        keys.put("exp", Shapes.text());
        keys.put("noValue", Shapes.anything());
        keys.put("none", Shapes.anything());
        return defined("wrapped." + name(type), Shapes.choice(keys));
    }

    /** A list of settings, each of which may stand in a map of its own name. */
    JsonNode settings(Type type) {
        ObjectNode items = Shapes.list(Shapes.anyOf(List.of(setting(type), Shapes.one(Shapes.named(wrapped(type))))));
        return defined("settings." + name(type), Shapes.anyOf(List.of(items, absent("lit", items))));
    }

    /** True or false, also in a {@code lit}. */
    JsonNode flag() {
        return defined("flag", Shapes.anyOf(List.of(Shapes.flag(), absent("lit", Shapes.flag()))));
    }

    /** A plain word, also in a {@code lit}. */
    JsonNode word() {
        return defined("word", Shapes.anyOf(List.of(Shapes.text(), absent("lit", Shapes.text()))));
    }

    /** The variable a setting binds. */
    JsonNode binding() {
        return defined("binding", absent("var", Shapes.text()));
    }

    private JsonNode defined(String name, JsonNode shape) {
        definitions.putIfAbsent(name, shape);
        return Shapes.ref(name);
    }

    /** A map of one key: one with a value, or one that says there is none. */
    private static ObjectNode absent(String key, JsonNode value) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        keys.put(key, value);
        keys.put("noValue", Shapes.anything());
        keys.put("none", Shapes.anything());
        return Shapes.choice(keys);
    }

    private static String name(@Nullable Type type) {
        return switch (type) {
            case null -> "any";
            case ScalarType scalar -> scalar.yamlName();
            case CollectionType(ScalarType element) -> element.yamlName() + "Collection";
        };
    }

    private JsonNode literal(@Nullable Type type) {
        return defined("literal." + name(type), literalOf(type));
    }

    private JsonNode literalOf(@Nullable Type type) {
        return switch (type) {
            case null -> Shapes.text();
            case CollectionType(ScalarType element) -> {
                JsonNode item = literal(element);
                yield Shapes.list(Shapes.anyOf(List.of(item, Shapes.choice(Map.of("lit", item)))));
            }
            case ScalarType scalar ->
                Shapes.anyOf(Stream.of(scalar(scalar), map(scalar)).toList());
        };
    }

    private static JsonNode scalar(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> Shapes.flag();
            case INTEGER -> Shapes.whole();
            case DECIMAL -> Shapes.number();
            default -> Shapes.text();
        };
    }

    /** A duration by its units, or an object of the organisation by its name. */
    private static JsonNode map(ScalarType type) {
        if (type == ScalarType.DURATION) {
            Map<String, JsonNode> units = new LinkedHashMap<>();
            UNITS.forEach(unit -> units.put(unit, Shapes.whole()));
            return Shapes.map(units);
        }
        ObjectNode named = Shapes.types("object");
        named.putObject("properties").set("name", Shapes.text());
        named.putArray("required").add("name");
        return named;
    }

    /** The words that name the types of variables and statements, with their types. */
    static Map<String, Type> typesByWord() {
        Map<String, Type> types = new LinkedHashMap<>();
        for (ScalarType type : ScalarType.values()) {
            types.put(name(type), type);
        }
        for (ScalarType type : ScalarType.values()) {
            types.put(name(type.collection()), type.collection());
        }
        return types;
    }

    /** All the shapes a key may have, in order, without repetition. */
    static JsonNode any(List<JsonNode> shapes) {
        List<JsonNode> distinct = new ArrayList<>(shapes.stream().distinct().toList());
        return distinct.size() == 1 ? distinct.getFirst() : Shapes.anyOf(distinct);
    }
}
