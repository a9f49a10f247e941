package dev.parley.flow.expression.syntax;

import org.jspecify.annotations.Nullable;

/** The operators between two operands, each with how strongly it binds (architect-semantics §5.2). */
public enum BinaryOperator {
    OR("or", 1),
    AND("and", 2),
    BIT_OR("|", 3),
    BIT_AND("&", 4),
    EQUAL("==", 5),
    NOT_EQUAL("!=", 5),
    GREATER_OR_EQUAL(">=", 6),
    LESS_OR_EQUAL("<=", 6),
    GREATER(">", 6),
    LESS("<", 6),
    PLUS("+", 7),
    MINUS("-", 7),
    TIMES("*", 8),
    DIVIDE("/", 8),
    REMAINDER("%", 8),
    POWER("^", 9);

    private final String symbol;
    private final int strength;

    BinaryOperator(String symbol, int strength) {
        this.symbol = symbol;
        this.strength = strength;
    }

    public String symbol() {
        return symbol;
    }

    /** From 1 for {@code or} to 9 for {@code ^}. */
    public int strength() {
        return strength;
    }

    /** The operator of a symbol or word, words compared without case; null for anything else. */
    static @Nullable BinaryOperator of(String text) {
        for (BinaryOperator operator : values()) {
            if (operator.symbol.equalsIgnoreCase(text)) {
                return operator;
            }
        }
        return null;
    }
}
