package dev.parley.flow.expression.syntax;

import dev.parley.flow.expression.syntax.Token.Kind;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DecimalText;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts expression text into tokens (architect-semantics §5.1). */
final class Lexer {
    private static final String RULE = "expression-syntax";
    private static final Set<String> PAIRS = Set.of("==", "!=", ">=", "<=");
    private static final String SINGLES = "()[],.?:|&!<>+-*/%^~";
    private static final int LONGEST_INTEGER = 15;

    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** All tokens, the last of kind END. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        add(Kind.END, text.length(), "");
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            at++;
        } else if (c == '"') {
            string();
        } else if (isDigit(c) || (c == '.' && isDigit(peek(1)) && !followsName())) {
            number();
        } else if (Character.isLetter(c) || c == '$') {
            word();
        } else {
            symbol(c);
        }
    }

    /** After a name or a closing bracket a dot always begins a property. */
    private boolean followsName() {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.getLast();
        return last.kind() == Kind.IDENTIFIER || last.is(")") || last.is("]");
    }

    private void number() {
        int start = at;
        skipDigits();
        boolean decimal = at < text.length() && text.charAt(at) == '.';
        if (decimal) {
            at++;
            skipDigits();
        }
        String digits = text.substring(start, at);
        tokens.add(new Token(Kind.LITERAL, start, digits, decimal ? decimal(start, digits) : integer(start, digits)));
    }

    private Value integer(int start, String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        if (significant.length() > LONGEST_INTEGER) {
            problems.report(
                    RULE,
                    start,
                    "The Integer " + shorten(digits) + " is too large; the largest is 999999999999999."
                            + " Write a Decimal (with a point) if you need more.");
            return new IntegerValue(0);
        }
        return new IntegerValue(Long.parseLong(significant));
    }

    private Value decimal(int start, String digits) {
        Optional<BigDecimal> number = DecimalText.parse(digits);
        if (number.isEmpty()) {
            problems.report(RULE, start, "The Decimal " + shorten(digits) + " has more than 40 digits; shorten it.");
        }
        return new DecimalValue(number.orElse(BigDecimal.ZERO));
    }

    private void word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isJoiner(text.charAt(at)))) {
            at++;
        }
        String word = text.substring(start, at);
        boolean afterDot = !tokens.isEmpty() && tokens.getLast().is(".");
        if (!afterDot && word.equalsIgnoreCase("true")) {
            tokens.add(new Token(Kind.LITERAL, start, word, BooleanValue.TRUE));
        } else if (!afterDot && word.equalsIgnoreCase("false")) {
            tokens.add(new Token(Kind.LITERAL, start, word, BooleanValue.FALSE));
        } else if (!afterDot && word.equals("NOT_SET")) {
            tokens.add(new Token(Kind.LITERAL, start, word, ScalarType.NOT_SET.absent()));
        } else {
            add(Kind.IDENTIFIER, start, word);
        }
    }

    private static boolean isJoiner(char c) {
        return c == '_' || c == '$';
    }

    private void string() {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            content.append(c == '\\' ? escape() : c);
        }
        if (at >= text.length()) {
            problems.report(RULE, start, "This text is never closed; add a \" where it ends.");
        }
        at++;
        tokens.add(new Token(Kind.STRING, start, content.toString(), new StringValue(content.toString())));
    }

    private char escape() {
        char c = at < text.length() ? text.charAt(at) : '\0';
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> {
                if (at <= text.length()) {
                    problems.report(
                            RULE,
                            at - 2,
                            "\"\\" + c + "\" is no escape; the escapes are \\\" \\\\ \\n \\r \\t."
                                    + " Write \\\\ for a backslash.");
                }
                yield c;
            }
        };
    }

    private void symbol(char c) {
        int start = at;
        if (at + 1 < text.length() && PAIRS.contains(text.substring(at, at + 2))) {
            at += 2;
            add(Kind.SYMBOL, start, text.substring(start, at));
        } else if (SINGLES.indexOf(c) >= 0) {
            at++;
            add(Kind.SYMBOL, start, String.valueOf(c));
        } else {
            at += Character.charCount(text.codePointAt(at));
            String found = text.substring(start, at);
            problems.report(RULE, start, "\"" + found + "\" means nothing in an expression." + remedy(c));
            add(Kind.BROKEN, start, found);
        }
    }

    private static String remedy(char c) {
        return switch (c) {
            case '=' -> " Compare with ==.";
            case '\'', '“', '”', '„', '‘', '’' -> " Put texts in straight double quotes.";
            case '{', '}' -> " Variables are named without braces, such as Flow.order.";
            default -> " Remove it.";
        };
    }

    private void add(Kind kind, int offset, String found) {
        tokens.add(new Token(kind, offset, found, null));
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String shorten(String digits) {
        return digits.length() > 30 ? digits.substring(0, 30) + "…" : digits;
    }
}
