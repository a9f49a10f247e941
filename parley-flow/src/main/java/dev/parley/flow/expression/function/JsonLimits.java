package dev.parley.flow.expression.function;

import tools.jackson.databind.JsonNode;

/** Keeps JSON made by expressions from growing without bound: loops can nest and double it again and again. */
final class JsonLimits {
    private static final int DEEPEST = 500;

    private final Call call;
    private long nodes;
    private long length;

    private JsonLimits(Call call) {
        this.call = call;
    }

    /** The same JSON, unless it is too large or too deep. */
    static JsonNode checked(Call call, JsonNode json) {
        new JsonLimits(call).visit(json, 0);
        return json;
    }

    private void visit(JsonNode json, int depth) {
        if (depth > DEEPEST) {
            throw call.fault("The JSON made here would nest deeper than " + DEEPEST + " levels");
        }
        call.checkItems(++nodes);
        length += json.isString() ? json.stringValue().length() : 0;
        call.checkLength(length);
        for (JsonNode child : json) {
            visit(child, depth + 1);
        }
    }
}
