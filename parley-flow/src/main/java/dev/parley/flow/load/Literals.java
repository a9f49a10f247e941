package dev.parley.flow.load;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of a {@code lit} (architect-semantics §1.1). */
final class Literals {
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,39}\\.\\d{1,39}");

    private final ExpressionCompiler compiler;
    private final Findings findings;

    Literals(ExpressionCompiler compiler, Findings findings) {
        this.compiler = compiler;
        this.findings = findings;
    }

    Optional<Expression> read(YamlNode node, @Nullable Type expected) {
        return switch (node) {
            case YamlScalar scalar when scalar.isNull() -> Optional.empty();
            case YamlScalar scalar -> scalar(scalar, expected);
            case YamlMap map when expected == ScalarType.DURATION -> duration(map);
            case YamlMap map -> named(map, expected);
            case YamlList list -> collection(list, expected);
        };
    }

    private Optional<Expression> scalar(YamlScalar scalar, @Nullable Type expected) {
        String text = scalar.value();
        Value value = switch (expected == null ? guess(scalar) : expected) {
            case ScalarType type when type == ScalarType.STRING -> new StringValue(text);
            case ScalarType type
            when type == ScalarType.COMMUNICATION ->
                new CommunicationValue(text.isEmpty() ? List.of() : List.of(CommunicationValue.Part.of(text)));
            case ScalarType type
            when type == ScalarType.BOOLEAN && text.equalsIgnoreCase("true") -> new BooleanValue(true);
            case ScalarType type
            when type == ScalarType.BOOLEAN && text.equalsIgnoreCase("false") -> new BooleanValue(false);
            case ScalarType type
            when type == ScalarType.INTEGER && WHOLE.matcher(text).matches() -> new IntegerValue(Long.parseLong(text));
            case ScalarType type
            when type == ScalarType.DECIMAL
                    && (DECIMAL.matcher(text).matches() || WHOLE.matcher(text).matches()) ->
                new DecimalValue(new BigDecimal(text));
            default -> null;
        };
        if (value != null) {
            return Optional.of(compiler.constant(value, scalar.at()));
        }
        return Optional.ofNullable(cast(scalar, expected));
    }

    /** A literal of a type that text can be cast to, such as a date. */
    private @Nullable Expression cast(YamlScalar scalar, @Nullable Type expected) {
        String quoted = "\"" + scalar.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        Findings inner = new Findings();
        Expression expression =
                compiler.compile(new Quoted(quoted, scalar), expected, new Scope(null, List.of()), inner);
        if (expression == null && expected != null) {
            findings.error("wrong-literal", scalar.at(), "'" + scalar.value() + "' is no " + expected.display());
        }
        return expression;
    }

    private record Quoted(String value, YamlScalar literal) implements SourceText {
        @Override
        public Position at(int offset) {
            return literal.at();
        }
    }

    private static Type guess(YamlScalar scalar) {
        String text = scalar.value();
        if (scalar.quoted()) {
            return ScalarType.STRING;
        }
        if (text.equals("true") || text.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        if (WHOLE.matcher(text).matches()) {
            return ScalarType.INTEGER;
        }
        return DECIMAL.matcher(text).matches() ? ScalarType.DECIMAL : ScalarType.STRING;
    }

    private Optional<Expression> duration(YamlMap map) {
        long milliseconds = 0;
        for (YamlMap.Entry entry : map.entries()) {
            long unit = switch (entry.name()) {
                case "days" -> 86_400_000L;
                case "hours" -> 3_600_000L;
                case "minutes" -> 60_000L;
                case "seconds" -> 1_000L;
                case "milliseconds", "ms" -> 1L;
                default -> 0L;
            };
            if (unit == 0
                    || !(entry.value() instanceof YamlScalar amount)
                    || !WHOLE.matcher(amount.value()).matches()
                    || amount.value().length() > 9) {
                findings.error(
                        "wrong-literal",
                        entry.key().at(),
                        "a duration is a map of whole numbers under days, hours, minutes, seconds or milliseconds");
                continue;
            }
            milliseconds += unit * Long.parseLong(amount.value());
        }
        return Optional.of(compiler.constant(new DurationValue(milliseconds), map.at()));
    }

    private Optional<Expression> named(YamlMap map, @Nullable Type expected) {
        if (map.get("name") instanceof YamlScalar name && expected instanceof ScalarType type) {
            return Optional.of(new NamedObject(type, name.value(), map.at()));
        }
        findings.error(
                "wrong-literal",
                map.at(),
                "a map is no literal of type " + (expected == null ? "text" : expected.display()));
        return Optional.empty();
    }

    private Optional<Expression> collection(YamlList list, @Nullable Type expected) {
        if (!(expected instanceof CollectionType type)) {
            findings.error(
                    "wrong-literal",
                    list.at(),
                    "a list is no literal of type " + (expected == null ? "text" : expected.display()));
            return Optional.empty();
        }
        List<Expression> items = list.items().stream()
                .flatMap(item -> read(unwrap(item), type.element()).stream())
                .toList();
        return Optional.of(new ListLiteral(type, items, list.at()));
    }

    private static YamlNode unwrap(YamlNode item) {
        return item instanceof YamlMap map ? map.find("lit").orElse(item) : item;
    }
}
