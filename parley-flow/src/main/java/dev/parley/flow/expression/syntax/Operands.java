package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between operators: literals, names, calls and what is read out of them, and brackets. */
final class Operands {
    private final Tokens tokens;
    private final Recovery recovery;
    private final Parser parser;

    /** @param parser reads the expressions within brackets */
    Operands(Tokens tokens, Recovery recovery, Parser parser) {
        this.tokens = tokens;
        this.recovery = recovery;
        this.parser = parser;
    }

    Syntax operand() {
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
        return token.is("(") ? parenthesised() : missing(token);
    }

    private Syntax parenthesised() {
        int open = tokens.advance().offset();
        if (!recovery.enter(open)) {
            return new Syntax.Broken(open);
        }
        Syntax inner = parser.expression();
        recovery.close(")", open);
        recovery.leave();
        return inner;
    }

    /** Reports the missing operand, and reads the one behind an operator too many. */
    private Syntax missing(Token token) {
        if (recovery.passOperators(token) && startsOperand(tokens.current())) {
            operand();
        }
        return new Syntax.Broken(token.offset());
    }

    private static boolean startsOperand(Token token) {
        return token.value() != null || token.kind() == Kind.IDENTIFIER || token.is("(");
    }

    private Syntax call(Token name) {
        int open = tokens.advance().offset();
        if (!recovery.enter(open)) {
            return new Syntax.Broken(open);
        }
        List<Syntax> arguments = new ArrayList<>();
        if (!tokens.is(")")) {
            do {
                arguments.add(parser.expression());
                recovery.passRubbish();
            } while (tokens.accept(","));
        }
        recovery.close(")", open);
        recovery.leave();
        return new Syntax.Call(name.offset(), name.text(), arguments);
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
            recovery.report(
                    tokens.current().offset(), "A variable cannot be called; functions have no dot in their name.");
        }
        return new Syntax.Name(first.offset(), parts);
    }

    private static boolean isName(Token token) {
        return token.kind() == Kind.IDENTIFIER || token.kind() == Kind.STRING;
    }

    private Syntax access(Syntax start) {
        Syntax left = start;
        while (true) {
            if (tokens.accept(".")) {
                if (!isName(tokens.current())) {
                    recovery.reportFound("Expected a property name behind the dot, found ");
                    return left;
                }
                Token property = tokens.advance();
                left = new Syntax.Property(property.offset(), left, property.text());
            } else if (tokens.is("[")) {
                left = bracket(left);
            } else {
                return left;
            }
        }
    }

    private Syntax bracket(Syntax left) {
        int open = tokens.advance().offset();
        if (!recovery.enter(open)) {
            return new Syntax.Broken(open);
        }
        Token first = tokens.current();
        Syntax index = parser.expression();
        recovery.close("]", open);
        recovery.leave();
        return first.kind() == Kind.STRING && index instanceof Syntax.Literal
                ? new Syntax.Property(first.offset(), left, first.text())
                : new Syntax.Index(open, left, index);
    }
}
