package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.Type;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values among the settings of a block: expressions and plain words. */
final class SettingValues {
    private final SettingReader settings;
    private final Scope scope;
    private final YamlFields fields;

    SettingValues(SettingReader settings, Scope scope, YamlFields fields) {
        this.settings = settings;
        this.scope = scope;
        this.fields = fields;
    }

    Expression expression(String key, Type type) {
        return configured(key, type).orElseGet(() -> settings.nothing(type, fields.at()));
    }

    Optional<Expression> configured(String key, Type type) {
        return fields.take(key).flatMap(node -> settings.read(node, type, scope));
    }

    /** A setting of whatever type its expression has. */
    Optional<Expression> value(String key) {
        return fields.take(key).flatMap(node -> settings.read(node, null, scope));
    }

    List<Expression> expressions(String key, Type type) {
        Optional<YamlNode> node = fields.take(key);
        List<YamlNode> items = switch (node.orElse(null)) {
            case YamlList list -> list.items();
            case YamlMap map when map.get("lit") instanceof YamlList list -> list.items();
            case null, default -> List.of();
        };
        return items.stream()
                .flatMap(item -> settings.read(unwrap(item), type, scope).stream())
                .toList();
    }

    /** An item may stand bare or under its own name: {@code - noMatchReprompt: {exp: …}}. */
    private static YamlNode unwrap(YamlNode item) {
        return item instanceof YamlMap map
                        && map.entries().size() == 1
                        && map.get("lit") == null
                        && map.entries().getFirst().value() instanceof YamlMap setting
                ? setting
                : item;
    }

    Optional<String> word(String key) {
        Optional<YamlNode> node = fields.take(key);
        if (node.isPresent() && node.get() instanceof YamlMap map && map.get("lit") instanceof YamlScalar literal) {
            return Optional.of(literal.value());
        }
        return node.filter(each -> each instanceof YamlScalar scalar && !scalar.isNull())
                .map(each -> ((YamlScalar) each).value());
    }

    Map<String, Expression> named(String key) {
        Map<String, Expression> named = new LinkedHashMap<>();
        fields.inside(key)
                .ifPresent(map -> map.map()
                        .entries()
                        .forEach(entry -> settings.read(entry.value(), null, scope)
                                .ifPresent(expression -> named.put(entry.name(), expression))));
        return named;
    }
}
