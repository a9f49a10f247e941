package dev.parley.workspace;

import dev.parley.flow.schema.FlowSchema;
import dev.parley.flow.schema.Keys;
import dev.parley.flow.schema.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of the files of a workspace, each by the name of what it describes. */
public final class WorkspaceSchemas {
    private static final int LONGEST_DELAY = 10_000;

    private static final Map<String, Supplier<ObjectNode>> DOCUMENTS = documents();

    private WorkspaceSchemas() {}

    /** What there are schemas of, in the order of the handbook. */
    public static Set<String> names() {
        return DOCUMENTS.keySet();
    }

    /** @throws IllegalArgumentException when there is no schema of that name */
    public static ObjectNode document(String name) {
        Supplier<ObjectNode> document = DOCUMENTS.get(name);
        if (document == null) {
            throw new IllegalArgumentException("No schema is called " + name);
        }
        return document.get();
    }

    private static Map<String, Supplier<ObjectNode>> documents() {
        Map<String, Supplier<ObjectNode>> documents = new LinkedHashMap<>();
        documents.put("flow", FlowSchema::document);
        documents.put("organization", OrganizationSchema::document);
        documents.put("settings", () -> SettingsSchema.document(KnownSetting.STANDARD));
        documents.put("values", WorkspaceSchemas::values);
        documents.put("data-action", WorkspaceSchemas::dataAction);
        documents.put("data-table", WorkspaceSchemas::dataTable);
        documents.put("decision-table", WorkspaceSchemas::decisionTable);
        return documents;
    }

    private static ObjectNode values() {
        ObjectNode value = Shapes.anyOf(
                List.of(Shapes.text(), Shapes.types("object").set("additionalProperties", Shapes.ref("value"))));
        ObjectNode schema = Shapes.document("values", "What the placeholders of flows stand for")
                .setAll(Shapes.named(Shapes.ref("value")));
        schema.putObject("$defs").set("value", value);
        return schema;
    }

    private static ObjectNode dataAction() {
        ObjectNode delay = Shapes.types("integer").put("minimum", 0).put("maximum", LONGEST_DELAY);
        ObjectNode answer = new Keys()
                .key("inputs", Shapes.named(Shapes.anything()))
                .anything("success")
                .key("failure", Shapes.types("object", "string"))
                .flag("timeout")
                .keys(delay, "delay")
                .map();
        ObjectNode stub = new Keys()
                .text("category", "action")
                .key("answers", Shapes.list(answer).put("minItems", 1))
                .map();
        return Shapes.document("data-action", "What a data action answers")
                .setAll(required(stub, "category", "action", "answers"));
    }

    private static ObjectNode dataTable() {
        ObjectNode row = required(Shapes.named(Shapes.anything()), "key");
        row.putObject("properties").set("key", Shapes.types("string", "number", "boolean"));
        return Shapes.document("data-table", "A data table").setAll(list(row));
    }

    private static ObjectNode decisionTable() {
        ObjectNode row = required(
                new Keys()
                        .key("when", Shapes.types("object", "null"))
                        .anything("then")
                        .map(),
                "then");
        return Shapes.document("decision-table", "A decision table").setAll(list(row));
    }

    private static ObjectNode list(JsonNode row) {
        return Shapes.types("array").set("items", row);
    }

    private static ObjectNode required(ObjectNode map, String... keys) {
        map.put("type", "object");
        List.of(keys).forEach(map.withArray("required")::add);
        return map;
    }
}
