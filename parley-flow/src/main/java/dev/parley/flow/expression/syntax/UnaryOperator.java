package dev.parley.flow.expression.syntax;

/** The operators in front of an operand. */
public enum UnaryOperator {
    NOT("!"),
    COMPLEMENT("~"),
    MINUS("-");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
