package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The actions that decide what runs next (flow-corpus §3.2). */
final class LogicActions {
    private static final String TASK_SCOPE = "Task.";

    private LogicActions() {}

    static NativeAction decision(NativeAction action) {
        return action.setting("expression", "condition").outputs();
    }

    static NativeAction loop(NativeAction action) {
        return action.binding("currentIndex", "currentIndex")
                .settings("loopCount")
                .outputs();
    }

    /** A switch. Style 0 takes the first case that is true; the other compares the cases with an expression. */
    static NativeAction choose(NativeAction action) {
        List<YamlNode> cases = new ArrayList<>();
        for (YamlFields item : action.context().objects(action.fields(), "cases")) {
            YamlMap one = new NodeMap(item.at())
                    .put("value", action.values().setting(item, "value"))
                    .put("actions", item.text("referenceId").flatMap(action.paths()::actions))
                    .build();
            cases.add(NodeMap.of("case", one));
        }
        boolean firstTrue = action.fields()
                .text("switchStyle")
                .filter(style -> !style.equals("0"))
                .isEmpty();
        NodeMap evaluate = action.block();
        if (!firstTrue) {
            evaluate.put("expression", action.values().setting(action.fields(), "expression"));
        }
        evaluate.putList("cases", cases);
        action.paths().actions("default").ifPresent(actions -> evaluate.put("default", NodeMap.of("actions", actions)));
        return action.put("evaluate", NodeMap.of(firstTrue ? "firstTrue" : "matchExpression", evaluate.build()));
    }

    static NativeAction callTask(NativeAction action) {
        NodeMap outputs = action.namedPaths(action.paths().dynamic().stream()
                .map(way -> Paths.named("path", way.label(), way, action.fields()))
                .toList());
        for (YamlFields item : action.context().objects(action.fields(), "outputs")) {
            variable(item).ifPresent(name -> outputs.put(name, action.values().binding(item, "value")));
        }
        return task(action).outputs(outputs);
    }

    static NativeAction jump(NativeAction action) {
        return task(action);
    }

    private static NativeAction task(NativeAction action) {
        String id = action.fields().text("taskReference").orElse("");
        String reference = action.context()
                .task(id)
                .orElseGet(() -> action.fields().text("taskName").orElse(id));
        action.put("targetTaskRef", NodeMap.text(reference, action.fields().at()));
        NodeMap inputs = action.block();
        for (YamlFields item : action.context().objects(action.fields(), "inputs")) {
            variable(item).ifPresent(name -> inputs.put(name, action.values().setting(item, "value")));
        }
        return inputs.isEmpty() ? action : action.put("inputs", inputs.build());
    }

    /** The variable of a task that an item names, with or without its scope. */
    private static Optional<String> variable(YamlFields item) {
        return item.text("name").map(name -> name.contains(".") ? name : TASK_SCOPE + name);
    }

    /** The path a task ends by is the one of its paths whose id the action holds; the default one where it is none. */
    static NativeAction endTask(NativeAction action) {
        action.fields().map().entries().stream()
                .filter(entry -> entry.value() instanceof YamlScalar)
                .map(entry -> action.chain().taskPaths().get(((YamlScalar) entry.value()).value()))
                .filter(label -> label != null)
                .findFirst()
                .ifPresent(label -> action.put(
                        "outputPath",
                        NodeMap.of("name", NodeMap.text(label, action.fields().at()))));
        return action;
    }

    static NativeAction clearSlot(NativeAction action) {
        List<YamlNode> slots = new ArrayList<>();
        for (YamlFields slot : action.context().objects(action.fields(), "slots")) {
            slot.scalar("name").ifPresent(name -> slots.add(NodeMap.of("slot", NodeMap.of("name", name))));
        }
        return action.putList("slots", slots);
    }
}
