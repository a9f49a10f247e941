package dev.parley.flow.schema;

import tools.jackson.databind.JsonNode;

/** The shape of the block {@code settingsNaturalLanguageUnderstanding} (architect-semantics §4.1). */
final class NluShapes {
    private NluShapes() {}

    static JsonNode block() {
        return new Keys()
                .anything("mutedUtterances", "none")
                .key(
                        "nluDomainVersion",
                        new Keys()
                                .text("language")
                                .anything("languageVersions")
                                .key("intents", Shapes.list(intent()))
                                .key("entities", Shapes.list(slot()))
                                .key("entityTypes", Shapes.list(slotType()))
                                .map())
                .map();
    }

    private static JsonNode intent() {
        JsonNode segment = new Keys()
                .text("text")
                .key("entity", new Keys().text("name").map())
                .map();
        JsonNode utterance = new Keys()
                .anything("id", "source")
                .key("segments", Shapes.list(segment))
                .map();
        JsonNode binding = new Keys().text("entityName").anything("entityType").map();
        return new Keys()
                .text("name", "description")
                .anything("id", "intentHealthInfo")
                .key("utterances", Shapes.list(utterance))
                .key(
                        "additionalLanguages",
                        Shapes.named(new Keys()
                                .anything("id")
                                .key("utterances", Shapes.list(utterance))
                                .map()))
                .key("entityNameReferences", Shapes.list(Shapes.text()))
                .key("entityTypeBindings", Shapes.list(binding))
                .map();
    }

    private static JsonNode slot() {
        return new Keys().text("name", "type").anything("capture").map();
    }

    private static JsonNode slotType() {
        JsonNode item = new Keys()
                .text("value")
                .key("synonyms", Shapes.list(Shapes.text()))
                .key(
                        "additionalLanguages",
                        Shapes.named(new Keys()
                                .key("synonyms", Shapes.list(Shapes.text()))
                                .map()))
                .map();
        JsonNode mechanism = new Keys()
                .text("type", "subType")
                .flag("restricted", "allowSpecialChars")
                .keys(Shapes.whole(), "minLength", "maxLength")
                .anything("examples")
                .key("items", Shapes.list(item))
                .map();
        return new Keys()
                .text("name", "description")
                .key("mechanism", mechanism)
                .map();
    }
}
