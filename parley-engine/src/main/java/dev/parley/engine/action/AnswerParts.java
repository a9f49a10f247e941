package dev.parley.engine.action;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * The parts of an answer under the dotted names of a contract: {@code status}, {@code order.status}, and with an array
 * on the way {@code records.Id} for the {@code Id} of every record (architect-semantics §3.9). Collections do not nest, so
 * arrays inside arrays become one.
 */
final class AnswerParts {
    private AnswerParts() {}

    /** The part of a name; an array where the way leads through one, missing where there is none. */
    static JsonNode find(JsonNode answer, String name) {
        if (answer.isArray()) {
            List<JsonNode> parts = new ArrayList<>();
            collect(answer, name, parts);
            ArrayNode array = JsonNodeFactory.instance.arrayNode(parts.size());
            parts.forEach(array::add);
            return array;
        }
        if (answer.has(name)) {
            return answer.path(name);
        }
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            String head = name.substring(0, dot);
            if (answer.has(head)) {
                return find(answer.path(head), name.substring(dot + 1));
            }
        }
        return MissingNode.getInstance();
    }

    /** An element without the part leaves a null, so that collections of one array stay side by side. */
    private static void collect(JsonNode array, String name, List<JsonNode> parts) {
        for (JsonNode element : array) {
            JsonNode part = find(element, name);
            if (part.isArray()) {
                part.forEach(parts::add);
            } else {
                parts.add(part.isMissingNode() ? JsonNodeFactory.instance.nullNode() : part);
            }
        }
    }
}
