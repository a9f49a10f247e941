package dev.parley.flow.load;

import dev.parley.flow.expression.Declarations;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads setting values in their wrappers {@code lit}, {@code exp}, {@code noValue} and {@code none}. */
final class SettingReader {
    private final ExpressionCompiler compiler;
    private final Literals literals;
    private final Findings findings;

    SettingReader(ExpressionCompiler compiler, Findings findings) {
        this.compiler = compiler;
        this.findings = findings;
        this.literals = new Literals(compiler, findings);
    }

    /**
     * A setting as an expression.
     *
     * @param expected the type wanted, or null for whatever it has
     * @return empty where the setting has no value
     */
    Optional<Expression> read(YamlNode node, @Nullable Type expected, Declarations declarations) {
        if (!(node instanceof YamlMap map)) {
            return literals.read(node, expected);
        }
        if (map.entries().size() != 1) {
            findings.error("wrong-shape", map.at(), "a setting is a map of one key: lit, exp, noValue or none");
            return Optional.empty();
        }
        YamlMap.Entry entry = map.entries().getFirst();
        return switch (entry.name()) {
            case "lit", "tts" -> literals.read(entry.value(), expected);
            case "exp" -> expression(entry.value(), expected, declarations);
            case "noValue", "none" -> Optional.empty();
            default -> {
                findings.error(
                        "unknown-key",
                        entry.key().at(),
                        "'" + entry.name() + "' wraps no setting; use lit, exp, noValue or none");
                yield Optional.empty();
            }
        };
    }

    private Optional<Expression> expression(YamlNode node, @Nullable Type expected, Declarations declarations) {
        if (!(node instanceof YamlScalar scalar)) {
            findings.error("wrong-shape", node.at(), "'exp' must be text, but is " + node.describe());
            return Optional.empty();
        }
        if (scalar.value().isBlank()) {
            return Optional.empty();
        }
        Expression compiled = compiler.compile(scalar, expected, declarations, findings);
        return Optional.of(compiled != null ? compiled : nothing(expected, node.at()));
    }

    /** What stands for a setting without a value: NOT_SET, the empty collection, or nothing to say. */
    Expression nothing(@Nullable Type type, Position at) {
        Type absentOf = type == null ? ScalarType.NOT_SET : type;
        Value value = absentOf == ScalarType.COMMUNICATION ? CommunicationValue.NOTHING : absentOf.absent();
        return compiler.constant(value, at);
    }

    /** An expression that says a text. */
    Expression saying(String text, Position at) {
        return constant(new CommunicationValue(List.of(CommunicationValue.Part.of(text))), at);
    }

    Expression constant(Value value, Position at) {
        return compiler.constant(value, at);
    }
}
