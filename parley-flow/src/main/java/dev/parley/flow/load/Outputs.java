package dev.parley.flow.load;

import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The block {@code outputs} of an action (architect-semantics §1.3). */
final class Outputs {
    private final Optional<YamlFields> fields;
    private final YamlFields action;
    private final BlockReader blocks;
    private final String label;
    private final Findings findings;

    Outputs(YamlFields action, BlockReader blocks, String label, Findings findings) {
        this.action = action;
        this.fields = action.inside("outputs");
        this.blocks = blocks;
        this.label = label;
        this.findings = findings;
    }

    void finish() {
        fields.ifPresent(YamlFields::finish);
    }

    /**
     * An output by its name. Unquoted {@code yes:} and {@code no:} read as themselves; older files write
     * {@code true:} and {@code false:}, or put the branch on the action itself.
     */
    Output output(String name) {
        Optional<YamlFields> body = body(name);
        boolean hasActions =
                body.filter(each -> each.map().get("actions") != null).isPresent();
        Block block = blocks.read(body.map(each -> each.items("actions")).orElse(List.of()), label + "/" + name);
        boolean enabled =
                body.flatMap(each -> each.text("enabled")).map("true"::equals).orElse(hasActions);
        body.ifPresent(YamlFields::finish);
        return new Output(enabled, block);
    }

    private Optional<YamlFields> body(String name) {
        String older = switch (name) {
            case "yes" -> "true";
            case "no" -> "false";
            default -> name;
        };
        YamlFields source = fields.orElse(action);
        if (fields.isEmpty() && older.equals(name)) {
            return Optional.empty();
        }
        return source.inside(name).or(() -> source.inside(older));
    }

    /** What the entries bind that are no outputs but variables, such as {@code Task.total: {var: Flow.total}}. */
    Map<String, YamlFields> variables() {
        Map<String, YamlFields> variables = new LinkedHashMap<>();
        fields.map(YamlFields::keys).orElse(List.of()).stream()
                .filter(name -> name.contains("."))
                .forEach(
                        name -> fields.flatMap(each -> each.inside(name)).ifPresent(body -> variables.put(name, body)));
        return variables;
    }

    Map<String, Output> paths() {
        return named("paths", "path");
    }

    /** The outputs of a list, each in a map of one key, by their names. */
    Map<String, Output> named(String list, String wrapper) {
        Map<String, Output> paths = new LinkedHashMap<>();
        fields.map(each -> each.wrapped(list, wrapper)).orElse(List.of()).forEach(path -> path(path, paths));
        return paths;
    }

    private void path(YamlFields path, Map<String, Output> paths) {
        Optional<String> name = path.text("name");
        Block block = blocks.read(path.items("actions"), label + "/" + name.orElse("?"));
        boolean enabled = path.text("enabled").map("true"::equals).orElse(true);
        path.finish();
        if (name.isEmpty()) {
            findings.error("missing-key", path.at(), "a path needs a name");
        } else if (paths.putIfAbsent(name.get(), new Output(enabled, block)) != null) {
            findings.error("duplicate-path", path.at(), "the path '" + name.get() + "' stands twice");
        }
    }
}
