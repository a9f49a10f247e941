package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nests the flat list of actions of a state or task. Each action names the one behind it; a list inside an output simply
 * ends, and the action that owns it names what follows (flow-corpus §3.0).
 */
final class Chain {
    private final ExportContext context;
    private final Map<String, YamlFields> actions = new LinkedHashMap<>();
    private final Map<String, String> taskPaths = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private int depth;

    Chain(ExportContext context, YamlFields sequence) {
        this.context = context;
        for (YamlFields action : context.objects(sequence, "actionList")) {
            action.text("id").ifPresent(id -> actions.putIfAbsent(id, action));
        }
        for (YamlFields path : context.objects(sequence, "paths")) {
            path.text("outputId")
                    .ifPresent(id -> taskPaths.put(id, path.text("label").orElse(id)));
        }
    }

    ExportContext context() {
        return context;
    }

    /** The paths by which the task ends: labels by id. */
    Map<String, String> taskPaths() {
        return taskPaths;
    }

    /** The actions of the sequence from its first one on. */
    YamlList whole(YamlFields sequence) {
        YamlList list = list(sequence.text("startAction").orElse(""), sequence.at());
        actions.forEach((id, action) -> {
            if (!placed.contains(id)) {
                context.findings()
                        .warning(
                                "export-unreachable",
                                action.at(),
                                "nothing leads to the action '"
                                        + action.text("name").orElse(id) + "', so it is left out");
            }
        });
        return list;
    }

    /** The actions of an output from the one with an id on. */
    YamlList inner(String first, Position at) {
        if (depth >= context.limits().nesting()) {
            context.findings()
                    .error(
                            "export-too-deep",
                            at,
                            "more than " + depth + " actions stand inside one another; move some to a task");
            return new YamlList(at, List.of());
        }
        depth++;
        YamlList list = list(first, at);
        depth--;
        return list;
    }

    private YamlList list(String first, Position at) {
        List<YamlNode> items = new ArrayList<>();
        Optional<String> next = Optional.of(first).filter(id -> !id.isEmpty());
        while (next.isPresent()) {
            String id = next.get();
            YamlFields action = actions.get(id);
            if (action == null || !placed.add(id)) {
                context.findings()
                        .error(
                                "export-shape",
                                at,
                                action == null
                                        ? "the action " + id + " that comes next is not there"
                                        : "two ways lead to the action '"
                                                + action.text("name").orElse(id) + "'; only one can");
                break;
            }
            items.add(item(action));
            next = action.text("nextAction");
        }
        return new YamlList(at, items);
    }

    private YamlNode item(YamlFields action) {
        String type = action.text("__type").orElse("");
        NativeAction source = new NativeAction(action, this);
        YamlNode item = NodeMap.of(NativeActions.key(type), NativeActions.convert(type, source));
        context.number(item, action);
        return item;
    }
}
