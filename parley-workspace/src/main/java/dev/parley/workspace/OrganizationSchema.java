package dev.parley.workspace;

import dev.parley.flow.program.FlowKind;
import dev.parley.flow.schema.Keys;
import dev.parley.flow.schema.Shapes;
import dev.parley.flow.value.ExternalFields;
import dev.parley.flow.value.ScalarType;
import dev.parley.workspace.integration.Integration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of {@code organization.yaml}. */
final class OrganizationSchema {
    private OrganizationSchema() {}

    static ObjectNode document() {
        Keys keys = new Keys()
                .text("name", "id", "defaultLanguage", "defaultCountryCode")
                .key("clients", Shapes.list(client()))
                .key("roles", Shapes.list(role()))
                .key("identityProviders", Shapes.list(identityProvider()))
                .key("externalContacts", Shapes.list(external(ExternalFields.CONTACT, "type")))
                .key("externalOrganizations", Shapes.list(external(ExternalFields.ORGANIZATION)))
                .key("forms", Shapes.list(FormSchema.form()))
                .key(
                        "appleMessages",
                        new Keys().keys(Shapes.flag(), "payments", "signIns").map())
                .key("integrations", Shapes.list(integration()))
                .key("flows", Shapes.list(flow()))
                .key(
                        "responses",
                        Shapes.list(new Keys().text("library", "name", "text").map()));
        OrganizationReader.OBJECTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(objects -> keys.key(objects.getKey(), Shapes.list(object(objects.getValue()))));
        PlatformObjectReader.KEYS.forEach(key -> keys.key(
                key,
                Shapes.list(Shapes.anyOf(List.of(
                        Shapes.text(),
                        new Keys().text("name", "id", "description").map())))));
        OrganizationReader.LATER.forEach(keys::anything);
        return Shapes.document("organization", "The organization of a workspace")
                .setAll(keys.map());
    }

    /** An object that flows look up: its name alone, or a map. */
    private static JsonNode object(ScalarType type) {
        Keys keys = new Keys().text("name", "id");
        if (type == ScalarType.USER) {
            keys.text("email", "username", "password").key("roles", texts());
        }
        if (type == ScalarType.QUEUE) {
            keys.text("transferFailure");
        }
        ScheduleReader.KEYS.getOrDefault(type, List.of()).forEach(key -> {
            keys.key(key, key.endsWith("Schedules") ? texts() : Shapes.text());
        });
        return Shapes.anyOf(List.of(Shapes.text(), keys.map()));
    }

    private static JsonNode client() {
        return new Keys()
                .text("id", "secret", "name")
                .keys(texts(), "permissions", "roles", "grantTypes", "redirectUris")
                .keys(Shapes.whole(), "tokenSeconds")
                .map();
    }

    private static JsonNode role() {
        return new Keys().text("name", "id").key("permissions", texts()).map();
    }

    private static JsonNode identityProvider() {
        return new Keys()
                .text("name", "issuer", "audience")
                .key("certificates", texts())
                .map();
    }

    private static JsonNode integration() {
        JsonNode credential = Shapes.choice(Map.of("env", Shapes.text(), "file", Shapes.text()));
        JsonNode bot = new Keys()
                .text("id", "name", "description")
                .keys(texts(), "versions", "languages")
                .map();
        return new Keys()
                .text("name", "id")
                .key("type", Shapes.oneOf(Integration.TYPES))
                .key("properties", Shapes.named(Shapes.text()))
                .key("credentials", Shapes.named(credential))
                .key("bots", Shapes.list(bot))
                .keys(Shapes.whole(), "deadlineSeconds", "concurrency")
                .map();
    }

    /** An external contact or organization: its name alone, or a map. */
    private static JsonNode external(Map<String, ScalarType> fields, String... more) {
        Keys keys = new Keys().text("name", "id").text(more);
        fields.keySet().forEach(keys::text);
        return Shapes.anyOf(List.of(Shapes.text(), keys.map()));
    }

    /** A text, or a list of texts. */
    private static JsonNode texts() {
        return Shapes.anyOf(List.of(Shapes.text(), Shapes.list(Shapes.text())));
    }

    private static JsonNode flow() {
        List<String> kinds =
                Arrays.stream(FlowKind.values()).map(FlowKind::rootKey).toList();
        return new Keys().key("kind", Shapes.oneOf(kinds)).text("name", "id").map();
    }
}
