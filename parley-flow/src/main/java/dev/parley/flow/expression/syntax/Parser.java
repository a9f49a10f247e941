package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an expression by recursive descent, in time linear in its length (architect-semantics §5.2). After an error it
 * goes on with the next argument or operand, so that one run reports several errors.
 */
public final class Parser {
    /** UTF-16 units an expression may have (§1.6). */
    public static final int LONGEST = 32_000;

    /** How deep brackets, calls and prefixes may nest (§1.6). */
    public static final int DEEPEST = 60;

    private static final String SYNTAX = "expression-syntax";
    private static final String LIMIT = "expression-limit";

    private final Problems problems;
    private final Tokens tokens;
    private int depth;
    private boolean abandoned;

    private Parser(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Reads a text. Where it is wrong the problems say so and the tree holds {@link Syntax.Broken} nodes. */
    public static Syntax parse(String text, Problems problems) {
        if (text.isBlank()) {
            problems.report("expression-empty", 0, "The expression is empty; write one, or noValue: true for none.");
            return new Syntax.Broken(0);
        }
        if (text.length() > LONGEST) {
            problems.report(
                    LIMIT,
                    LONGEST,
                    "The expression has " + text.length() + " characters; at most " + LONGEST
                            + " are allowed. Split it over several variables.");
            return new Syntax.Broken(0);
        }
        return new Parser(new Tokens(new Lexer(text, problems).tokens()), problems).whole();
    }

    private Syntax whole() {
        Syntax expression = expression();
        boolean reported = false;
        while (!tokens.isAtEnd()) {
            if (!reported) {
                unexpectedRest();
                reported = true;
            }
            tokens.advance();
            if (!tokens.isAtEnd()) {
                expression();
            }
        }
        return expression;
    }

    private void unexpectedRest() {
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

    private Syntax expression() {
        Syntax left = binary(BinaryOperator.OR.strength());
        while (tokens.is("?")) {
            int offset = tokens.advance().offset();
            Syntax whenTrue = binary(BinaryOperator.AND.strength());
            if (!tokens.is(":")) {
                report(
                        tokens.current().offset(),
                        "Expected \":\" and a second value here, found "
                                + tokens.current().shown() + ".");
                return new Syntax.Broken(offset);
            }
            tokens.advance();
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
        if (!deeper(offset)) {
            return new Syntax.Broken(offset);
        }
        Syntax right = binary(operator.strength());
        depth--;
        return right;
    }

    private Syntax unary() {
        Token token = tokens.current();
        UnaryOperator operator = token.is("!")
                ? UnaryOperator.NOT
                : token.is("~") ? UnaryOperator.COMPLEMENT : token.is("-") ? UnaryOperator.MINUS : null;
        if (operator == null) {
            return primary();
        }
        tokens.advance();
        if (!deeper(token.offset())) {
            return new Syntax.Broken(token.offset());
        }
        Syntax operand = operator == UnaryOperator.MINUS ? primary() : unary();
        depth--;
        return new Syntax.Unary(token.offset(), operator, operand);
    }

    private Syntax primary() {
        Token token = tokens.current();
        Value value = token.value();
        if (value != null) {
            tokens.advance();
            return new Syntax.Literal(token.offset(), value);
        }
        if (token.kind() == Kind.IDENTIFIER && tokens.operator() == null) {
            tokens.advance();
            return access(tokens.is("(") ? call(token) : name(token));
        }
        if (token.is("(")) {
            return parenthesised();
        }
        return unexpected(token);
    }

    private Syntax parenthesised() {
        int open = tokens.advance().offset();
        if (!deeper(open)) {
            return new Syntax.Broken(open);
        }
        Syntax inner = expression();
        close(")", open);
        depth--;
        return inner;
    }

    private Syntax unexpected(Token token) {
        if (token.kind() != Kind.BROKEN) {
            report(token.offset(), "Expected a value here, found " + token.shown() + "." + doubledOperator(token));
        }
        boolean closes = token.is(")") || token.is("]") || token.is(",") || token.is(":");
        if (!closes && token.kind() != Kind.END) {
            tokens.advance();
            passOperand();
        }
        return new Syntax.Broken(token.offset());
    }

    /** Reads what an operator too many was followed by, so that it is not taken for rubbish. */
    private void passOperand() {
        while (tokens.operator() != null) {
            tokens.advance();
        }
        Token token = tokens.current();
        if (token.value() != null || token.kind() == Kind.IDENTIFIER || token.is("(")) {
            primary();
        }
    }

    private String doubledOperator(Token token) {
        boolean doubled = tokens.isRepeated();
        if (doubled && token.is("&")) {
            return " Write and instead of &&.";
        }
        return doubled && token.is("|") ? " Write or instead of ||." : "";
    }

    private Syntax call(Token name) {
        int open = tokens.advance().offset();
        if (!deeper(open)) {
            return new Syntax.Broken(open);
        }
        List<Syntax> arguments = new ArrayList<>();
        if (!tokens.is(")")) {
            do {
                arguments.add(expression());
                skipRubbish();
            } while (tokens.accept(","));
        }
        close(")", open);
        depth--;
        return new Syntax.Call(name.offset(), name.text(), arguments);
    }

    /** After an argument: reports and passes over what is neither a comma nor the end of the call. */
    private void skipRubbish() {
        Token found = tokens.current();
        if (found.is(",") || found.is(")") || found.kind() == Kind.END) {
            return;
        }
        if (found.kind() != Kind.BROKEN) {
            report(found.offset(), "Expected \",\" or \")\" here, found " + found.shown() + ".");
        }
        tokens.skipArgument();
    }

    private Syntax name(Token first) {
        List<Syntax.Name.Part> parts = new ArrayList<>();
        parts.add(new Syntax.Name.Part(first.offset(), first.text()));
        while (tokens.is(".") && isName(tokens.following())) {
            tokens.advance();
            Token part = tokens.advance();
            parts.add(new Syntax.Name.Part(part.offset(), part.text()));
        }
        if (tokens.is("(")) {
            report(tokens.current().offset(), "A variable cannot be called; functions have no dot in their name.");
        }
        return new Syntax.Name(first.offset(), parts);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.IDENTIFIER || token.kind() == Kind.STRING;
    }

    private Syntax access(Syntax start) {
        Syntax left = start;
        while (true) {
            Token token = tokens.current();
            if (token.is(".")) {
                tokens.advance();
                if (!isName(tokens.current())) {
                    report(
                            tokens.current().offset(),
                            "Expected a property name behind the dot, found "
                                    + tokens.current().shown() + ".");
                    return left;
                }
                Token property = tokens.advance();
                left = new Syntax.Property(property.offset(), left, property.text());
            } else if (token.is("[")) {
                left = bracket(left);
            } else {
                return left;
            }
        }
    }

    private Syntax bracket(Syntax left) {
        int open = tokens.advance().offset();
        if (!deeper(open)) {
            return new Syntax.Broken(open);
        }
        Token first = tokens.current();
        Syntax index = expression();
        close("]", open);
        depth--;
        return first.kind() == Kind.STRING && index instanceof Syntax.Literal
                ? new Syntax.Property(first.offset(), left, first.text())
                : new Syntax.Index(open, left, index);
    }

    private void close(String bracket, int open) {
        if (tokens.accept(bracket)) {
            return;
        }
        Token found = tokens.current();
        if (found.kind() == Kind.END) {
            report(open, "This bracket is never closed; add \"" + bracket + "\".");
        } else if (found.kind() != Kind.BROKEN) {
            report(found.offset(), "Expected \"" + bracket + "\" here, found " + found.shown() + ".");
        }
    }

    /** Goes one level down, or reports that this is too deep and drops the rest of the text. */
    private boolean deeper(int offset) {
        if (depth < DEEPEST) {
            depth++;
            return true;
        }
        if (!abandoned) {
            problems.report(
                    LIMIT,
                    offset,
                    "Brackets nest deeper than " + DEEPEST + " levels here; move a part into a variable.");
        }
        abandoned = true;
        tokens.skipAll();
        return false;
    }

    private void report(int offset, String message) {
        if (!abandoned) {
            problems.report(SYNTAX, offset, message);
        }
    }
}
