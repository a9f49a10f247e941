package dev.parley.flow.schema;

import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.schema.Asked.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes of actions, drawn from what their readers ask for. */
final class ActionShapes {
    static final String ACTIONS = "actions";

    private static final String OUTPUT = "output";
    private static final String NAMED_OUTPUT = "output.named";

    private final SettingShapes settings;

    ActionShapes(SettingShapes settings) {
        this.settings = settings;
    }

    /** A definition for each action, by {@code action.<key>}, and for lists of them. */
    Map<String, JsonNode> definitions() {
        Map<String, JsonNode> definitions = new LinkedHashMap<>();
        Map<String, JsonNode> kinds = new LinkedHashMap<>();
        for (String key : ActionCatalog.all()) {
            ActionCatalog.reader(key)
                    .ifPresentOrElse(
                            reader -> {
                                definitions.put("action." + key, action(Exploration.of(reader)));
                                kinds.put(key, Shapes.ref("action." + key));
                            },
                            () -> kinds.put(key, Shapes.types("object", "null")));
        }
        kinds.put("ref", Shapes.anything());
        definitions.put(OUTPUT, output(false));
        definitions.put(NAMED_OUTPUT, output(true));
        definitions.put("action", Shapes.choice(kinds));
        definitions.put(ACTIONS, Shapes.list(Shapes.ref("action")));
        return definitions;
    }

    private JsonNode action(Sketch sketch) {
        ObjectNode action = block(sketch);
        ObjectNode keys = (ObjectNode) action.path("properties");
        keys.set("name", Shapes.text());
        Map<String, JsonNode> outputs = new LinkedHashMap<>();
        sketch.outputs().forEach(name -> outputs.put(name, Shapes.ref(OUTPUT)));
        Map<String, JsonNode> older = olderOutputs(sketch);
        outputs.putAll(older);
        older.forEach(keys::set);
        sketch.namedOutputs()
                .forEach((list, wrapper) -> outputs.put(list, Shapes.wrapped(wrapper, Shapes.ref(NAMED_OUTPUT))));
        ObjectNode known = Shapes.map(outputs);
        if (sketch.bindsOutputs()) {
            known.putObject("patternProperties").set("\\.", settings.binding());
        }
        keys.set("outputs", known);
        return action;
    }

    /** Older files write {@code true} and {@code false}, and put such branches on the action itself. */
    private static Map<String, JsonNode> olderOutputs(Sketch sketch) {
        Map<String, JsonNode> older = new LinkedHashMap<>();
        for (String name : sketch.outputs()) {
            String other = name.equals("yes") ? "true" : name.equals("no") ? "false" : "";
            if (!other.isEmpty()) {
                older.put(name, Shapes.ref(OUTPUT));
                older.put(other, Shapes.ref(OUTPUT));
            }
        }
        return older;
    }

    private static JsonNode output(boolean named) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        if (named) {
            keys.put("name", Shapes.text());
        }
        keys.put("enabled", Shapes.flag());
        keys.put("actions", Shapes.ref(ACTIONS));
        return Shapes.map(keys);
    }

    private ObjectNode block(Sketch sketch) {
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        List<JsonNode> conditions = new ArrayList<>();
        sketch.keys().forEach((key, asked) -> {
            JsonNode value = value(asked);
            Set<String> words = asked.decidingWords();
            keys.put(key, words.isEmpty() ? value : Shapes.anything());
            if (!words.isEmpty()) {
                decider(sketch).ifPresent(word -> conditions.add(Shapes.when(word, words, key, value)));
            }
        });
        ObjectNode block = Shapes.map(keys);
        if (sketch.isOpen()) {
            block.put("additionalProperties", true);
        }
        if (!conditions.isEmpty()) {
            block.putArray("allOf").addAll(conditions);
        }
        return block;
    }

    /** The key of the word that decides which other keys count; empty when it stands elsewhere. */
    private static Optional<String> decider(Sketch sketch) {
        return sketch.keys().entrySet().stream()
                .filter(entry -> entry.getValue().forms().contains(Form.WORD))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What is looked at in one place and not in another has the shape of where it is looked at. */
    private JsonNode value(Asked asked) {
        List<JsonNode> shapes = new ArrayList<>();
        for (Form form : asked.forms()) {
            boolean vague = form == Form.ANYTHING
                    || (asked.forms().contains(Form.SETTING) && (form == Form.WORD || form == Form.FLAG));
            if (!vague || asked.forms().size() == 1) {
                shapes.addAll(shapes(form, asked));
            }
        }
        return SettingShapes.any(shapes);
    }

    private List<JsonNode> shapes(Form form, Asked asked) {
        return switch (form) {
            case ANYTHING -> List.of(Shapes.anything());
            case SETTING ->
                asked.settings().stream()
                        .map(taken -> settings.setting(taken.type()))
                        .toList();
            case LIST_OF_SETTINGS ->
                asked.settings().stream()
                        .flatMap(taken -> Stream.ofNullable(taken.type()))
                        .map(settings::settings)
                        .toList();
            case FLAG -> List.of(settings.flag());
            case WORD -> List.of(settings.word());
            case NAME -> List.of(Shapes.text());
            case BINDING -> List.of(settings.binding());
            case MAP_OF_BINDINGS -> List.of(Shapes.named(settings.binding()));
            case MAP_OF_SETTINGS -> List.of(Shapes.named(settings.setting(null)));
            case SLOT -> List.of(Shapes.map(Map.of("name", Shapes.text())));
            case ACTIONS -> List.of(Shapes.ref(ACTIONS));
            case BLOCK -> List.of(block(asked.inside(form)));
            case NAMED_BLOCK -> List.of(Shapes.one(Shapes.named(block(asked.inside(form)))));
            case LIST_OF_BLOCKS -> {
                JsonNode item = block(asked.inside(form));
                yield List.of(asked.wrapper().isEmpty() ? Shapes.list(item) : Shapes.wrapped(asked.wrapper(), item));
            }
        };
    }
}
