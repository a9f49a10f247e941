package dev.parley.engine.witness;

import tools.jackson.databind.JsonNode;

/** Keeps answers from outside that are endless, huge or bottomless away from the session. */
final class AnswerLimits {
    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_CHARACTERS = 1_000_000;

    private int nodes;
    private long characters;

    private AnswerLimits() {}

    /** Whether a session can take this answer; cyclic JSON counts as bottomless. */
    static boolean hold(JsonNode answer) {
        return new AnswerLimits().visit(answer, 0);
    }

    private boolean visit(JsonNode json, int depth) {
        characters += json.isString() ? json.stringValue().length() : 0;
        if (depth > DEEPEST || ++nodes > MOST_NODES || characters > MOST_CHARACTERS) {
            return false;
        }
        for (String name : json.propertyNames()) {
            characters += name.length();
        }
        for (JsonNode child : json) {
            if (!visit(child, depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
