package dev.parley.flow.expression;

import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.value.StringValue;
import java.util.stream.Collectors;

/** Writes a syntax tree as text again, with more brackets than needed. */
final class SyntaxPrinter {
    private SyntaxPrinter() {}

    static String print(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Literal literal -> literal(literal);
            case Syntax.Name name ->
                name.parts().stream().map(Syntax.Name.Part::text).collect(Collectors.joining("."));
            case Syntax.Call call ->
                call.function()
                        + call.arguments().stream()
                                .map(SyntaxPrinter::print)
                                .collect(Collectors.joining(", ", "(", ")"));
            case Syntax.Unary unary -> unary.operator().symbol() + "(" + print(unary.operand()) + ")";
            case Syntax.Binary binary ->
                "(" + print(binary.left()) + ") " + binary.operator().symbol() + " (" + print(binary.right()) + ")";
            case Syntax.Ternary ternary ->
                "(" + print(ternary.condition()) + ") ? (" + print(ternary.whenTrue()) + ") : ("
                        + print(ternary.whenFalse()) + ")";
            case Syntax.Property property -> print(property.left()) + "[\"" + escaped(property.name()) + "\"]";
            case Syntax.Index index -> print(index.left()) + "[" + print(index.index()) + "]";
            case Syntax.Broken _ -> "?";
        };
    }

    private static String literal(Syntax.Literal literal) {
        if (!literal.value().isSet()) {
            return "NOT_SET";
        }
        return literal.value() instanceof StringValue(String text)
                ? "\"" + escaped(text) + "\""
                : literal.value().text();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }
}
