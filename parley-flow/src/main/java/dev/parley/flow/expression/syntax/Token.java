package dev.parley.flow.expression.syntax;

import dev.parley.flow.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A word of the language.
 *
 * @param kind what it is
 * @param offset where it begins
 * @param text as written; for a string its content
 * @param value the value of a literal
 */
record Token(Kind kind, int offset, String text, @Nullable Value value) {
    enum Kind {
        LITERAL,
        STRING,
        IDENTIFIER,
        SYMBOL,
        /** Characters that are no word; an error was reported. */
        BROKEN,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** How a message names it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the expression";
            case STRING -> "the text \"" + (text.length() > 20 ? text.substring(0, 20) + "…" : text) + "\"";
            case LITERAL, IDENTIFIER, SYMBOL, BROKEN ->
                "\"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
        };
    }
}
