package dev.parley.flow.expression.syntax;

/**
 * Reads an expression by recursive descent, in time linear in its length (architect-semantics §5.2). After an error it
 * goes on with the next argument or operand, so that one run reports several errors.
 */
public final class Parser {
    /** UTF-16 units an expression may have (§1.6). */
    public static final int LONGEST = 32_000;

    /** How deep brackets, calls and prefixes may nest (§1.6). */
    public static final int DEEPEST = 60;

    private final Tokens tokens;
    private final Recovery recovery;
    private final Operands operands;

    private Parser(Tokens tokens, Recovery recovery) {
        this.tokens = tokens;
        this.recovery = recovery;
        this.operands = new Operands(tokens, recovery, this);
    }

    /** Reads a text. Where it is wrong the problems say so and the tree holds {@link Syntax.Broken} nodes. */
    public static Syntax parse(String text, Problems problems) {
        if (text.isBlank()) {
            problems.report("expression-empty", 0, "The expression is empty; write one, or noValue: true for none.");
            return new Syntax.Broken(0);
        }
        if (text.length() > LONGEST) {
            problems.report(
                    Recovery.LIMIT,
                    LONGEST,
                    "The expression has " + text.length() + " characters; at most " + LONGEST
                            + " are allowed. Split it over several variables.");
            return new Syntax.Broken(0);
        }
        Tokens tokens = new Tokens(new Lexer(text, problems).tokens());
        return new Parser(tokens, new Recovery(tokens, problems)).whole();
    }

    private Syntax whole() {
        Syntax expression = expression();
        if (!tokens.isAtEnd()) {
            recovery.reportRest();
        }
        while (!tokens.isAtEnd()) {
            tokens.advance();
            if (!tokens.isAtEnd()) {
                expression();
            }
        }
        return expression;
    }

    Syntax expression() {
        Syntax left = binary(BinaryOperator.OR.strength());
        while (tokens.is("?")) {
            int offset = tokens.advance().offset();
            Syntax whenTrue = binary(BinaryOperator.AND.strength());
            if (!tokens.accept(":")) {
                recovery.reportFound("Expected \":\" and a second value here, found ");
                return new Syntax.Broken(offset);
            }
            left = new Syntax.Ternary(offset, left, whenTrue, binary(BinaryOperator.AND.strength()));
        }
        return left;
    }

    private Syntax binary(int weakest) {
        Syntax left = unary();
        for (BinaryOperator operator = tokens.operator();
                operator != null && operator.strength() >= weakest;
                operator = tokens.operator()) {
            int offset = tokens.advance().offset();
            left = new Syntax.Binary(offset, operator, left, right(operator, offset));
        }
        return left;
    }

    private Syntax right(BinaryOperator operator, int offset) {
        if (operator != BinaryOperator.POWER) {
            return binary(operator.strength() + 1);
        }
        if (!recovery.enter(offset)) {
            return new Syntax.Broken(offset);
        }
        Syntax right = binary(operator.strength());
        recovery.leave();
        return right;
    }

    private Syntax unary() {
        Token token = tokens.current();
        UnaryOperator operator = token.is("!")
                ? UnaryOperator.NOT
                : token.is("~") ? UnaryOperator.COMPLEMENT : token.is("-") ? UnaryOperator.MINUS : null;
        if (operator == null) {
            return operands.operand();
        }
        tokens.advance();
        if (!recovery.enter(token.offset())) {
            return new Syntax.Broken(token.offset());
        }
        Syntax operand = operator == UnaryOperator.MINUS ? operands.operand() : unary();
        recovery.leave();
        return new Syntax.Unary(token.offset(), operator, operand);
    }
}
