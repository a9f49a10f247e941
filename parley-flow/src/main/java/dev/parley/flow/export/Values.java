package dev.parley.flow.export;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the values of an export into the wrappers of Archy YAML. A value is {@code {text, type, config}}: the text is
 * the source of its expression, and config its syntax tree, which tells literals and missing values apart.
 */
final class Values {
    private static final Pattern DURATION = Pattern.compile("P(\\d{1,9})D(\\d{1,9})H(\\d{1,9})M(\\d{1,9})S(\\d{1,9})F");
    private static final List<String> UNITS = List.of("days", "hours", "minutes", "seconds", "milliseconds");
    private static final Set<String> PLAIN =
            Set.of(ScalarType.BOOLEAN.code(), ScalarType.INTEGER.code(), ScalarType.DECIMAL.code());
    private static final Set<String> TEXTS = Set.of(
            ScalarType.STRING.code(),
            ScalarType.COMMUNICATION.code(),
            ScalarType.DATE_TIME.code(),
            ScalarType.DATE.code(),
            ScalarType.TIME.code(),
            ScalarType.CURRENCY.code(),
            ScalarType.PHONE_NUMBER.code(),
            ScalarType.JSON.code());
    /** The editor's mode of a value that was typed as an expression. */
    private static final String EXPRESSION_MODE = "0";
    /** The editor's mode of a value that was typed as a literal. */
    private static final String LITERAL_MODE = "1";

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /** The setting under a key; empty where it is missing or out of service. */
    Optional<YamlNode> setting(YamlFields owner, String key) {
        return inService(owner, key).map(this::wrapped);
    }

    /** The variable the setting under a key names, as {@code var}. */
    Optional<YamlNode> binding(YamlFields owner, String key) {
        return inService(owner, key).map(this::bound);
    }

    /** The settings of a list, without those out of service. */
    List<YamlNode> settings(YamlFields owner, String key) {
        return owner.items(key).stream()
                .map(item -> YamlFields.of(item, "a value", findings))
                .filter(Values::isInService)
                .map(this::wrapped)
                .toList();
    }

    YamlNode wrapped(YamlFields value) {
        Optional<YamlScalar> text = value.scalar("text");
        String kind = kind(value);
        String mode =
                value.inside("uiMetaData").flatMap(meta -> meta.text("mode")).orElse("");
        if (kind.equals("nul")) {
            return NodeMap.of("exp", NodeMap.text("NOT_SET", value.at()));
        }
        if (kind.equals("emp") && mode.equals(LITERAL_MODE) && isString(value)) {
            return NodeMap.of("lit", NodeMap.text("", value.at()));
        }
        if (kind.equals("lit") && (!mode.equals(EXPRESSION_MODE) || text.isEmpty())) {
            return literal(value).map(node -> NodeMap.of("lit", node)).orElseGet(() -> noValue(value.at()));
        }
        return kind.equals("emp")
                        || text.filter(each -> !each.value().isBlank()).isEmpty()
                ? noValue(value.at())
                : NodeMap.of("exp", text.get());
    }

    private static boolean isString(YamlFields value) {
        return value.text("type").filter(ScalarType.STRING.code()::equals).isPresent();
    }

    YamlNode bound(YamlFields value) {
        Optional<YamlScalar> name = kind(value).equals("ref") ? value.scalar("text") : Optional.empty();
        return name.map(each -> NodeMap.of("var", each)).orElseGet(() -> noValue(value.at()));
    }

    /** What the syntax tree of a value is: {@code lit}, {@code ref}, {@code emp}, {@code nul} or a function. */
    static String kind(YamlFields value) {
        return value.inside("config")
                .flatMap(config -> config.keys().stream().findFirst())
                .orElse("");
    }

    static YamlMap noValue(Position at) {
        return NodeMap.of("noValue", NodeMap.word("true", at));
    }

    private Optional<YamlFields> inService(YamlFields owner, String key) {
        return owner.inside(key).filter(Values::isInService);
    }

    static boolean isInService(YamlFields value) {
        return !flag(value, "outOfService");
    }

    static boolean flag(YamlFields fields, String key) {
        return fields.text(key).filter("true"::equals).isPresent();
    }

    private Optional<YamlNode> literal(YamlFields value) {
        YamlFields config = value.inside("config").orElse(value);
        YamlFields tree = config.inside("lit").orElse(value);
        Optional<YamlFields> parts =
                value.inside("properties").filter(each -> !each.keys().isEmpty());
        if (parts.isPresent()) {
            return Optional.of(parts(value, parts.get()));
        }
        String type = value.text("type").orElse("");
        if (tree.take("items").isPresent()) {
            return Optional.of(new YamlList(value.at(), settings(tree, "items")));
        }
        YamlScalar text =
                tree.scalar("text").or(() -> value.scalar("text")).orElseGet(() -> NodeMap.text("", value.at()));
        return scalar(type, text);
    }

    private Optional<YamlNode> scalar(String type, YamlScalar text) {
        if (type.equals(ScalarType.STRING.code())) {
            return Optional.of(new YamlScalar(text.text(), true));
        }
        if (text.value().isEmpty()) {
            return Optional.empty();
        }
        if (type.equals(ScalarType.DURATION.code())) {
            return duration(text);
        }
        if (PLAIN.contains(type)) {
            return Optional.of(new YamlScalar(text.text(), false));
        }
        return TEXTS.contains(type)
                ? Optional.of(new YamlScalar(text.text(), true))
                : Optional.of(NodeMap.of("name", text));
    }

    /** The parts of a chooser, each a setting again. */
    private YamlMap parts(YamlFields value, YamlFields properties) {
        NodeMap parts = new NodeMap(value.at());
        for (YamlMap.Entry entry : properties.map().entries()) {
            YamlFields part = YamlFields.of(entry.value(), "'" + entry.name() + "'", findings);
            if (isInService(part)) {
                parts.put(entry.name(), wrapped(part));
            }
        }
        if (value.text("isEnabled").filter("false"::equals).isPresent()) {
            parts.put("enabled", false);
        }
        return parts.build();
    }

    private Optional<YamlNode> duration(YamlScalar text) {
        Matcher matcher = DURATION.matcher(text.value());
        if (!matcher.matches()) {
            findings.error(
                    "export-shape",
                    text.at(),
                    "a duration reads like 'P0D0H0M7S0F', days to milliseconds, but this one is '" + text.value()
                            + "'");
            return Optional.empty();
        }
        NodeMap duration = new NodeMap(text.at());
        for (int i = 0; i < UNITS.size(); i++) {
            String amount = matcher.group(i + 1);
            if (!amount.matches("0+")) {
                duration.put(UNITS.get(i), NodeMap.word(amount, text.at()));
            }
        }
        return Optional.of(duration.isEmpty() ? NodeMap.of("seconds", NodeMap.word("0", text.at())) : duration.build());
    }
}
