package dev.parley.workspace;

import dev.parley.flow.schema.Keys;
import dev.parley.flow.schema.Shapes;
import tools.jackson.databind.JsonNode;

/** The shape of a form, as {@link FormReader} reads it. */
final class FormSchema {
    private FormSchema() {}

    static JsonNode form() {
        return new Keys()
                .text("library", "name", "id")
                .key(
                        "introduction",
                        new Keys().text("title", "subtitle", "image", "button").map())
                .keys(bubble(), "received", "reply")
                .keys(Shapes.flag(), "summary")
                .key("pages", Shapes.list(page()))
                .map();
    }

    private static JsonNode bubble() {
        return new Keys().text("title", "subtitle", "image").map();
    }

    private static JsonNode page() {
        JsonNode items =
                Shapes.list(new Keys().text("id", "title", "subtitle", "image").map());
        return new Keys()
                .text("id", "title", "subtitle")
                .key(
                        "input",
                        new Keys()
                                .text("placeholder")
                                .keys(Shapes.flag(), "required", "lines")
                                .map())
                .key(
                        "listPicker",
                        new Keys()
                                .keys(Shapes.flag(), "multiple")
                                .key("items", items)
                                .map())
                .key("wheelPicker", new Keys().key("items", items).map())
                .key("datePicker", new Keys().text("from", "to").map())
                .map();
    }
}
