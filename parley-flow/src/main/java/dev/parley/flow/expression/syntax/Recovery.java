package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;

/**
 * How reading goes on where the text is wrong: it says what is wrong, once, and passes over what cannot be read. A text
 * that nests too deep is given up.
 */
final class Recovery {
    static final String LIMIT = "expression-limit";

    private static final String SYNTAX = "expression-syntax";

    private final Tokens tokens;
    private final Problems problems;
    private int depth;
    private boolean abandoned;

    Recovery(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    void report(int offset, String message) {
        if (!abandoned) {
            problems.report(SYNTAX, offset, message);
        }
    }

    /** Reports the current token at the end of a message; characters that are no word were reported before. */
    void reportFound(String message) {
        Token found = tokens.current();
        if (found.kind() != Kind.BROKEN) {
            report(found.offset(), message + found.shown() + ".");
        }
    }

    /** Reports what is left over behind a whole expression. */
    void reportRest() {
        Token found = tokens.current();
        if (found.is(".") || found.is("[")) {
            report(found.offset(), "Only a variable or a call can be followed by " + found.shown() + ".");
        } else if (found.is(")") || found.is("]")) {
            report(found.offset(), "Nothing was opened that this " + found.shown() + " could close; remove it.");
        } else if (found.kind() != Kind.BROKEN) {
            report(
                    found.offset(),
                    "Expected an operator or the end here, found " + found.shown()
                            + ". Join texts with Append or +, and check for a missing operator, comma or bracket.");
        }
    }

    /**
     * Reports that a value is missing where a token stands, and passes over it and the operators behind it, so that
     * what follows an operator too many is not taken for rubbish.
     *
     * @return whether anything was passed; nothing that ends an operand is
     */
    boolean passOperators(Token token) {
        if (token.kind() != Kind.BROKEN) {
            report(token.offset(), "Expected a value here, found " + token.shown() + "." + doubledOperator(token));
        }
        if (token.is(")") || token.is("]") || token.is(",") || token.is(":") || token.kind() == Kind.END) {
            return false;
        }
        do {
            tokens.advance();
        } while (tokens.operator() != null);
        return true;
    }

    private String doubledOperator(Token token) {
        boolean doubled = tokens.isRepeated();
        if (doubled && token.is("&")) {
            return " Write and instead of &&.";
        }
        return doubled && token.is("|") ? " Write or instead of ||." : "";
    }

    /** After an argument: reports and passes over what is neither a comma nor the end of the call. */
    void passRubbish() {
        Token found = tokens.current();
        if (!found.is(",") && !found.is(")") && found.kind() != Kind.END) {
            reportFound("Expected \",\" or \")\" here, found ");
            tokens.skipArgument();
        }
    }

    /** Passes over a closing bracket, or reports that it is missing. */
    void close(String bracket, int open) {
        if (tokens.accept(bracket)) {
            return;
        }
        if (tokens.isAtEnd()) {
            report(open, "This bracket is never closed; add \"" + bracket + "\".");
        } else {
            reportFound("Expected \"" + bracket + "\" here, found ");
        }
    }

    /** Goes one level down, or reports that this is too deep and drops the rest of the text. */
    boolean enter(int offset) {
        if (depth < Parser.DEEPEST) {
            depth++;
            return true;
        }
        if (!abandoned) {
            problems.report(
                    LIMIT,
                    offset,
                    "Brackets nest deeper than " + Parser.DEEPEST + " levels here; move a part into a variable.");
        }
        abandoned = true;
        tokens.skipAll();
        return false;
    }

    /** Comes back from the level last entered. */
    void leave() {
        depth--;
    }
}
