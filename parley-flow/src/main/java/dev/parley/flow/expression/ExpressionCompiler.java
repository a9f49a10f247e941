package dev.parley.flow.expression;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import org.jspecify.annotations.Nullable;

/** Turns expression text into an {@link Expression}: parse, check, plan. */
public interface ExpressionCompiler {
    /**
     * Compiles a text.
     *
     * @param text the expression
     * @param expected the type its place wants, reached by an implicit cast at the root (§5.4); null: as it comes
     * @param declarations the variables in sight
     * @param findings receives what is wrong, each with its own position
     * @return the expression, or null when there was an error
     */
    @Nullable
    Expression compile(SourceText text, @Nullable Type expected, Declarations declarations, Findings findings);

    /** An expression that always yields a value, for literals. */
    Expression constant(Value value, Position at);
}
