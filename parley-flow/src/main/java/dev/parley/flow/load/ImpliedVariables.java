package dev.parley.flow.load;

import dev.parley.flow.action.UpdateData;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;

/** The {@code Task.} variables of a common module, which stand nowhere but where they are written (flow-corpus §3.5). */
final class ImpliedVariables {
    private ImpliedVariables() {}

    static void of(Fields flow, FlowKind kind, Scope scope) {
        if (kind == FlowKind.COMMON_MODULE) {
            statements(flow.map(), scope);
            bindings(flow.map(), scope);
        }
    }

    private static void statements(YamlNode node, Scope scope) {
        switch (node) {
            case YamlMap map -> map.entries().forEach(entry -> {
                Optional<Type> type = UpdateData.typeOf(entry.name());
                if (type.isPresent()
                        && entry.value() instanceof YamlMap statement
                        && statement.get("variable") instanceof YamlScalar name) {
                    declare(name.value(), type.get(), scope);
                }
                statements(entry.value(), scope);
            });
            case YamlList list -> list.items().forEach(item -> statements(item, scope));
            case YamlScalar scalar -> {}
        }
    }

    private static void bindings(YamlNode node, Scope scope) {
        switch (node) {
            case YamlMap map -> map.entries().forEach(entry -> {
                if (entry.name().equals("var") && entry.value() instanceof YamlScalar name) {
                    declare(name.value(), ScalarType.STRING, scope);
                }
                bindings(entry.value(), scope);
            });
            case YamlList list -> list.items().forEach(item -> bindings(item, scope));
            case YamlScalar scalar -> {}
        }
    }

    private static void declare(String name, Type type, Scope scope) {
        if (name.toLowerCase(Locale.ROOT).startsWith("task.") && scope.find(name) == null) {
            scope.add(new Variable(name, type));
        }
    }
}
