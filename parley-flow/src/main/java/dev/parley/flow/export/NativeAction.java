package dev.parley.flow.export;

import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** One action of an export, and the YAML that is made of it. */
final class NativeAction {
    private final YamlFields fields;
    private final Chain chain;
    private final NodeMap yaml;
    private final Paths paths;

    NativeAction(YamlFields fields, Chain chain) {
        this.fields = fields;
        this.chain = chain;
        this.yaml = new NodeMap(fields.at());
        this.paths = Paths.of(fields, chain);
        yaml.put("name", fields.scalar("name"));
    }

    YamlFields fields() {
        return fields;
    }

    Chain chain() {
        return chain;
    }

    ExportContext context() {
        return chain.context();
    }

    Values values() {
        return chain.context().values();
    }

    Paths paths() {
        return paths;
    }

    /** A block of YAML that stands where the action does. */
    NodeMap block() {
        return new NodeMap(fields.at());
    }

    /** Takes settings over under their own names. */
    NativeAction settings(String... keys) {
        for (String key : keys) {
            yaml.put(key, values().setting(fields, key));
        }
        return this;
    }

    /** Takes a switch and what it switches on over, unless it is fixed to off. */
    NativeAction switched(String key, String setting) {
        boolean off = fields.inside(key)
                .filter(value -> Values.kind(value).equals("lit"))
                .flatMap(value -> value.text("text"))
                .filter("false"::equals)
                .isPresent();
        return off ? this : settings(key, setting);
    }

    /** Takes a setting over under another name. */
    NativeAction setting(String from, String to) {
        yaml.put(to, values().setting(fields, from));
        return this;
    }

    /** Takes the first of a list of settings over, which is the only one YAML knows. */
    NativeAction first(String from, String to) {
        yaml.put(to, values().settings(fields, from).stream().findFirst());
        return this;
    }

    /** Takes the variable over that a setting writes. */
    NativeAction binding(String from, String to) {
        yaml.put(to, values().binding(fields, from));
        return this;
    }

    NativeAction put(String key, YamlNode node) {
        yaml.put(key, node);
        return this;
    }

    NativeAction putList(String key, List<? extends YamlNode> items) {
        yaml.putList(key, items);
        return this;
    }

    /** A map of the items {@code {name, value}} of a list to their settings. */
    YamlMap named(String list) {
        return pairs(list, false);
    }

    /** A map of the items {@code {name, value}} of a list to the variables they write. */
    YamlMap bindings(String list) {
        return pairs(list, true);
    }

    private YamlMap pairs(String list, boolean written) {
        NodeMap pairs = block();
        for (YamlFields item : context().objects(fields, list)) {
            Optional<YamlNode> value = written ? values().binding(item, "value") : values().setting(item, "value");
            item.text("name").ifPresent(name -> pairs.put(name, value));
        }
        return pairs.build();
    }

    /** The outputs with fixed names. */
    NativeAction outputs() {
        return outputs(block());
    }

    /** The outputs with fixed names, behind those that stand in a block already. */
    NativeAction outputs(NodeMap outputs) {
        NodeMap all = paths.fixed(outputs, fields);
        if (!all.isEmpty()) {
            yaml.put("outputs", all.build());
        }
        return this;
    }

    /** The outputs that have names of their own, as {@code paths}. */
    NodeMap namedPaths(List<YamlNode> named) {
        return block().putAny("paths", named);
    }

    YamlMap build() {
        return yaml.build();
    }
}
