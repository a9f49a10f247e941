package dev.parley.flow.load;

import dev.parley.flow.action.UpdateData;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The {@code Task.} variables of a common module, which stand nowhere but where they are written (flow-corpus §3.5).
 * A statement names the type. A data action's output does not, so an Integer is what is compared with a whole number,
 * and every other one is a String.
 */
final class ImpliedVariables {
    private final Scope scope;
    private final StringBuilder expressions = new StringBuilder();

    private ImpliedVariables(Scope scope) {
        this.scope = scope;
    }

    static void of(YamlFields flow, FlowKind kind, Scope scope) {
        if (kind == FlowKind.COMMON_MODULE) {
            ImpliedVariables implied = new ImpliedVariables(scope);
            entries(flow.map(), implied::statement);
            entries(flow.map(), implied::expression);
            entries(flow.map(), implied::binding);
        }
    }

    private static void entries(YamlNode node, Consumer<YamlMap.Entry> visitor) {
        switch (node) {
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    visitor.accept(entry);
                    entries(entry.value(), visitor);
                });
            case YamlList list -> list.items().forEach(item -> entries(item, visitor));
            case YamlScalar scalar -> {}
        }
    }

    private void statement(YamlMap.Entry entry) {
        Optional<Type> type = UpdateData.typeOf(entry.name());
        if (type.isPresent()
                && entry.value() instanceof YamlMap statement
                && statement.get("variable") instanceof YamlScalar name) {
            declare(name.value(), type.get());
        }
    }

    private void expression(YamlMap.Entry entry) {
        if (entry.name().equals("exp") && entry.value() instanceof YamlScalar text) {
            expressions.append(text.value()).append('\n');
        }
    }

    private void binding(YamlMap.Entry entry) {
        if (entry.name().equals("var") && entry.value() instanceof YamlScalar name) {
            Pattern compared = Pattern.compile("(?i)" + Pattern.quote(name.value()) + "\\s*[<>=!]=?\\s*\\d");
            declare(name.value(), compared.matcher(expressions).find() ? ScalarType.INTEGER : ScalarType.STRING);
        }
    }

    private void declare(String name, Type type) {
        if (name.toLowerCase(Locale.ROOT).startsWith("task.") && scope.find(name) == null) {
            scope.add(new Variable(name, type));
        }
    }
}
