package dev.parley.flow.load;

import dev.parley.flow.action.UpdateData;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code variables} block (architect-semantics §1.4). */
final class VariableReader {
    private static final String SUFFIX = "Variable";

    private final SettingReader settings;
    private final Findings findings;

    VariableReader(SettingReader settings, Findings findings) {
        this.settings = settings;
        this.findings = findings;
    }

    List<VariableDeclaration> read(YamlFields parent) {
        List<VariableDeclaration> declarations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode item : parent.items("variables")) {
            if (item instanceof YamlMap map && map.entries().size() == 1) {
                declaration(map.entries().getFirst())
                        .filter(declaration -> unique(declaration, names, map))
                        .ifPresent(declarations::add);
            } else {
                findings.error(
                        "wrong-shape", item.at(), "a variable is a map of one key such as 'stringVariable: {name: …}'");
            }
        }
        return declarations;
    }

    private boolean unique(VariableDeclaration declaration, Set<String> names, YamlMap map) {
        boolean fresh = names.add(declaration.name().toLowerCase(Locale.ROOT));
        if (!fresh) {
            findings.error("duplicate-variable", map.at(), "'" + declaration.name() + "' is declared twice");
        }
        return fresh;
    }

    private Optional<VariableDeclaration> declaration(YamlMap.Entry entry) {
        String key = entry.name();
        Optional<Type> type = key.endsWith(SUFFIX)
                ? UpdateData.typeOf(key.substring(0, key.length() - SUFFIX.length()))
                : Optional.empty();
        if (type.isEmpty()) {
            findings.error(
                    "unknown-type",
                    entry.key().at(),
                    "'" + key + "' declares no variable; try stringVariable, integerVariable or booleanVariable");
            return Optional.empty();
        }
        YamlFields fields = YamlFields.of(entry.value(), "a variable", findings);
        fields.inert("description", "isSecure");
        Optional<String> name = fields.text("name");
        Expression initial = fields.take("initialValue")
                .flatMap(node -> settings.read(node, type.get(), new Scope(null, List.of())))
                .orElseGet(() -> settings.nothing(type.get(), fields.at()));
        boolean input = fields.text("isInput").filter("true"::equals).isPresent();
        boolean output = fields.text("isOutput").filter("true"::equals).isPresent();
        fields.finish();
        if (name.isEmpty() || !name.get().contains(".")) {
            findings.error(
                    "variable-name", fields.at(), "a variable needs a name with its scope, such as 'Flow.order'");
            return Optional.empty();
        }
        return Optional.of(new VariableDeclaration(new Variable(name.get(), type.get()), initial, input, output));
    }
}
