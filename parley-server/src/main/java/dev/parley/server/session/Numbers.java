package dev.parley.server.session;

import tools.jackson.databind.JsonNode;

/** Keeps numbers out that are short to write and huge to compute with, such as {@code 1e999999999}. */
public final class Numbers {
    private static final int LARGEST_SCALE = 400;

    private Numbers() {}

    /** Whether no number in a value has more than some hundred digits before or after its point. */
    public static boolean bounded(JsonNode value) {
        if (value.isBigDecimal()) {
            return Math.abs((long) value.decimalValue().scale()) <= LARGEST_SCALE;
        }
        return value.valueStream().allMatch(Numbers::bounded);
    }
}
