package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final List<Token> tokens;
    private int at;
    private int depth;
    private boolean abandoned;

    private Parser(List<Token> tokens, Problems problems) {
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
        return new Parser(new Lexer(text, problems).tokens(), problems).whole();
    }

    private Syntax whole() {
        Syntax expression = expression();
        boolean reported = false;
        while (token().kind() != Kind.END) {
            if (!reported) {
                unexpectedRest();
                reported = true;
            }
            at++;
            if (token().kind() != Kind.END) {
                expression();
            }
        }
        return expression;
    }

    private void unexpectedRest() {
        Token found = token();
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
        while (token().is("?")) {
            int offset = advance().offset();
            Syntax whenTrue = binary(BinaryOperator.AND.strength());
            if (!token().is(":")) {
                report(token().offset(), "Expected \":\" and a second value here, found " + token().shown() + ".");
                return new Syntax.Broken(offset);
            }
            at++;
            left = new Syntax.Ternary(offset, left, whenTrue, binary(BinaryOperator.AND.strength()));
        }
        return left;
    }

    private Syntax binary(int weakest) {
        Syntax left = unary();
        for (BinaryOperator operator = operator();
                operator != null && operator.strength() >= weakest;
                operator = operator()) {
            int offset = advance().offset();
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

    private @Nullable BinaryOperator operator() {
        Token token = token();
        if (token.kind() == Kind.SYMBOL) {
            for (BinaryOperator operator : BinaryOperator.values()) {
                if (operator.symbol().equals(token.text())) {
                    return operator;
                }
            }
        } else if (token.kind() == Kind.IDENTIFIER) {
            return token.text().equalsIgnoreCase("and")
                    ? BinaryOperator.AND
                    : token.text().equalsIgnoreCase("or") ? BinaryOperator.OR : null;
        }
        return null;
    }

    private Syntax unary() {
        Token token = token();
        UnaryOperator operator = token.is("!")
                ? UnaryOperator.NOT
                : token.is("~") ? UnaryOperator.COMPLEMENT : token.is("-") ? UnaryOperator.MINUS : null;
        if (operator == null) {
            return primary();
        }
        at++;
        if (!deeper(token.offset())) {
            return new Syntax.Broken(token.offset());
        }
        Syntax operand = operator == UnaryOperator.MINUS ? primary() : unary();
        depth--;
        return new Syntax.Unary(token.offset(), operator, operand);
    }

    private Syntax primary() {
        Token token = token();
        Value value = token.value();
        if (value != null) {
            at++;
            return new Syntax.Literal(token.offset(), value);
        }
        if (token.kind() == Kind.IDENTIFIER && operator() == null) {
            at++;
            return access(token().is("(") ? call(token) : name(token));
        }
        if (token.is("(")) {
            return parenthesised();
        }
        return unexpected(token);
    }

    private Syntax parenthesised() {
        int open = advance().offset();
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
            at++;
            passOperand();
        }
        return new Syntax.Broken(token.offset());
    }

    /** Reads what an operator too many was followed by, so that it is not taken for rubbish. */
    private void passOperand() {
        while (operator() != null) {
            at++;
        }
        Token token = token();
        if (token.value() != null || token.kind() == Kind.IDENTIFIER || token.is("(")) {
            primary();
        }
    }

    private String doubledOperator(Token token) {
        boolean doubled = at > 0 && tokens.get(at - 1).is(token.text());
        if (doubled && token.is("&")) {
            return " Write and instead of &&.";
        }
        return doubled && token.is("|") ? " Write or instead of ||." : "";
    }

    private Syntax call(Token name) {
        int open = advance().offset();
        if (!deeper(open)) {
            return new Syntax.Broken(open);
        }
        List<Syntax> arguments = new ArrayList<>();
        if (!token().is(")")) {
            do {
                arguments.add(expression());
                skipRubbish();
            } while (accept(","));
        }
        close(")", open);
        depth--;
        return new Syntax.Call(name.offset(), name.text(), arguments);
    }

    /** After an argument: reports and passes over what is neither a comma nor the end of the call. */
    private void skipRubbish() {
        Token found = token();
        if (found.is(",") || found.is(")") || found.kind() == Kind.END) {
            return;
        }
        if (found.kind() != Kind.BROKEN) {
            report(found.offset(), "Expected \",\" or \")\" here, found " + found.shown() + ".");
        }
        int open = 0;
        while (token().kind() != Kind.END && (open > 0 || !(token().is(",") || token().is(")")))) {
            Token passed = advance();
            open += passed.is("(") ? 1 : passed.is(")") ? -1 : 0;
        }
    }

    private Syntax name(Token first) {
        List<Syntax.Name.Part> parts = new ArrayList<>();
        parts.add(new Syntax.Name.Part(first.offset(), first.text()));
        while (token().is(".") && isName(tokens.get(at + 1))) {
            at++;
            Token part = advance();
            parts.add(new Syntax.Name.Part(part.offset(), part.text()));
        }
        if (token().is("(")) {
            report(token().offset(), "A variable cannot be called; functions have no dot in their name.");
        }
        return new Syntax.Name(first.offset(), parts);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.IDENTIFIER || token.kind() == Kind.STRING;
    }

    private Syntax access(Syntax start) {
        Syntax left = start;
        while (true) {
            Token token = token();
            if (token.is(".")) {
                at++;
                if (!isName(token())) {
                    report(token().offset(), "Expected a property name behind the dot, found " + token().shown() + ".");
                    return left;
                }
                Token property = advance();
                left = new Syntax.Property(property.offset(), left, property.text());
            } else if (token.is("[")) {
                left = bracket(left);
            } else {
                return left;
            }
        }
    }

    private Syntax bracket(Syntax left) {
        int open = advance().offset();
        if (!deeper(open)) {
            return new Syntax.Broken(open);
        }
        Token first = token();
        Syntax index = expression();
        close("]", open);
        depth--;
        return first.kind() == Kind.STRING && index instanceof Syntax.Literal
                ? new Syntax.Property(first.offset(), left, first.text())
                : new Syntax.Index(open, left, index);
    }

    private void close(String bracket, int open) {
        if (accept(bracket)) {
            return;
        }
        Token found = token();
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
        at = tokens.size() - 1;
        return false;
    }

    private void report(int offset, String message) {
        if (!abandoned) {
            problems.report(SYNTAX, offset, message);
        }
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token advance() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    private boolean accept(String symbol) {
        if (!token().is(symbol)) {
            return false;
        }
        at++;
        return true;
    }
}
