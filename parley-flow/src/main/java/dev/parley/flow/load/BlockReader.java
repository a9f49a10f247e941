package dev.parley.flow.load;

import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.action.ActionSource;
import dev.parley.flow.action.NotRunnable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Step;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads lists of actions, and the lists inside their outputs. */
final class BlockReader {
    private final Compilation compilation;
    private final Scope scope;

    BlockReader(Compilation compilation, Scope scope) {
        this.compilation = compilation;
        this.scope = scope;
    }

    Block read(List<YamlNode> items, String label) {
        int id = compilation.openBlock();
        List<Step> steps = new ArrayList<>();
        for (YamlNode item : items) {
            step(item).ifPresent(steps::add);
        }
        return compilation.closeBlock(id, label, steps);
    }

    private Optional<Step> step(YamlNode item) {
        if (!(item instanceof YamlMap map) || map.entries().size() != 1) {
            compilation.findings().error("wrong-shape", item.at(), "an action is a map of one key, its kind");
            return Optional.empty();
        }
        YamlMap.Entry entry = map.entries().getFirst();
        String key = entry.name();
        if (key.equals("ref")) {
            compilation.findings().warning("not-runnable", map.at(), "actions included from other files cannot run");
            return Optional.of(new Step(
                    compilation.numbering().ofAction(item), "ref", map.at(), new NotRunnable(key, map, List.of())));
        }
        if (!ActionCatalog.isKnown(key) && !compilation.numbering().isGiven(item)) {
            compilation
                    .findings()
                    .error(
                            "unknown-action",
                            entry.key().at(),
                            "there is no action '" + key + "'" + Spelling.suggestion(key, ActionCatalog.all()));
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(entry.value(), "the action '" + key + "'", compilation.findings());
        String name = fields.text("name").orElse(key);
        int number = compilation.numbering().ofAction(item);
        return Optional.of(new Step(number, name, entry.key().at(), action(key, name, fields)));
    }

    private Action action(String key, String name, YamlFields fields) {
        Optional<Function<ActionSource, Action>> reader = ActionCatalog.reader(key);
        if (reader.isEmpty()) {
            compilation
                    .findings()
                    .warning(
                            "not-runnable",
                            fields.at(),
                            "the action '" + key + "' cannot run " + (ActionCatalog.isVoice(key) ? "in text" : "yet")
                                    + "; a session that reaches it gets an error event");
            List<Block> blocks = new ArrayList<>();
            fields.map().entries().forEach(entry -> nested(entry.value(), name, blocks));
            return new NotRunnable(key, fields.map(), blocks);
        }
        YamlActionSource source = new YamlActionSource(compilation, scope, fields, name);
        Action action = reader.get().apply(source);
        source.finish();
        return action;
    }

    /** Reads every list of actions below a node, wherever it stands, and checks every expression. */
    private void nested(YamlNode node, String label, List<Block> blocks) {
        switch (node) {
            case YamlMap map -> {
                for (YamlMap.Entry entry : map.entries()) {
                    if (entry.name().equals("actions") && entry.value() instanceof YamlList list) {
                        blocks.add(read(list.items(), label));
                    } else if (entry.name().equals("exp")) {
                        compilation.settings().read(map, null, scope);
                    } else {
                        nested(entry.value(), label + "/" + entry.name(), blocks);
                    }
                }
            }
            case YamlList list -> list.items().forEach(item -> nested(item, label, blocks));
            default -> {}
        }
    }
}
