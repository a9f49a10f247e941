package dev.parley.flow.expression;

import dev.parley.flow.expression.check.Checker;
import dev.parley.flow.expression.check.Typed;
import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.plan.Constant;
import dev.parley.flow.expression.syntax.Parser;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import org.jspecify.annotations.Nullable;

/** The Architect expression language, complete. Safe for use by several threads. */
public final class ArchitectExpressions implements ExpressionCompiler {
    private final Library library = new Library();

    @Override
    public @Nullable Expression compile(
            SourceText text, @Nullable Type expected, Declarations declarations, Findings findings) {
        Problems problems = new Problems(text, findings);
        Syntax syntax = Parser.parse(text.value(), problems);
        Typed typed = new Checker(library, declarations, problems).root(syntax, expected);
        Type type = typed.type();
        return problems.any() || type == null
                ? null
                : new PlannedExpression(typed.node(), type, text, text.at(start(text.value())));
    }

    private static int start(String text) {
        int offset = 0;
        while (offset < text.length() && Character.isWhitespace(text.charAt(offset))) {
            offset++;
        }
        return offset;
    }

    @Override
    public Expression constant(Value value, Position at) {
        return new PlannedExpression(new Constant(value), value.type(), SourceText.of(at.file(), ""), at);
    }
}
