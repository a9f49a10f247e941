package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A position in a row of tokens; it never goes beyond the last one, which is of kind END. */
final class Tokens {
    private final List<Token> all;
    private int at;

    Tokens(List<Token> all) {
        this.all = all;
    }

    Token current() {
        return all.get(at);
    }

    /** The one behind the current. */
    Token following() {
        return all.get(Math.min(at + 1, all.size() - 1));
    }

    boolean isAtEnd() {
        return current().kind() == Kind.END;
    }

    boolean is(String symbol) {
        return current().is(symbol);
    }

    /** Whether the one before is the same as the current. */
    boolean isRepeated() {
        return at > 0 && all.get(at - 1).is(current().text());
    }

    /** The current token; the next one becomes current. */
    Token advance() {
        Token token = current();
        if (!isAtEnd()) {
            at++;
        }
        return token;
    }

    boolean accept(String symbol) {
        boolean found = is(symbol);
        if (found) {
            advance();
        }
        return found;
    }

    void skipAll() {
        at = all.size() - 1;
    }

    /** Passes over everything to the comma or bracket that ends the argument here. */
    void skipArgument() {
        int open = 0;
        while (!isAtEnd() && (open > 0 || !(is(",") || is(")")))) {
            Token passed = advance();
            open += passed.is("(") ? 1 : passed.is(")") ? -1 : 0;
        }
    }

    /** The operator between two operands that stands here, or null. */
    @Nullable
    BinaryOperator operator() {
        return switch (current().kind()) {
            case SYMBOL, IDENTIFIER -> BinaryOperator.of(current().text());
            case LITERAL, STRING, BROKEN, END -> null;
        };
    }
}
