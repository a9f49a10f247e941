package dev.parley.cli;

import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.ExpressionCompiler;
import dev.parley.flow.expression.NoDeclarations;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.time.InstantSource;
import java.util.stream.Collectors;

/** Evaluates one expression and says what came of it in one line. */
final class Evaluator {
    private final ExpressionCompiler expressions;
    private final InstantSource clock;

    Evaluator(ExpressionCompiler expressions, InstantSource clock) {
        this.expressions = expressions;
        this.clock = clock;
    }

    /** {@code type<TAB>value} or {@code error<TAB>message}, never with a line break in it. */
    String evaluate(String text) {
        Findings findings = new Findings();
        Expression expression =
                expressions.compile(SourceText.of("<expression>", text), null, new NoDeclarations(), findings);
        if (expression == null) {
            return error(findings.list().stream().map(Evaluator::shown).collect(Collectors.joining(" ")));
        }
        return switch (expression.evaluate(new FreeEnvironment(clock.instant()))) {
            case Evaluation.Success(Value value) -> expression.type().code() + "\t" + shown(value);
            case Evaluation.Failure(String message, var at) -> error("column " + at.column() + ": " + message);
        };
    }

    private static String shown(Finding finding) {
        return "column " + finding.at().column() + ": " + finding.message();
    }

    private static String error(String message) {
        return "error\t" + escaped(message);
    }

    private static String shown(Value value) {
        if (!value.isSet()) {
            return "NOT_SET";
        }
        return switch (value) {
            case StringValue _, CommunicationValue _, DirectoryValue _ -> "\"" + quotable(value.text()) + "\"";
            case CollectionValue collection ->
                collection.items().stream().map(Evaluator::shown).collect(Collectors.joining(", ", "[", "]"));
            default -> escaped(value.text());
        };
    }

    private static String quotable(String text) {
        return escaped(text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
