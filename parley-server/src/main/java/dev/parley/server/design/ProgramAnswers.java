package dev.parley.server.design;

import dev.parley.api.EntityRef;
import dev.parley.api.flow.JsonSchemaDocument;
import dev.parley.api.flow.NluInfo;
import dev.parley.api.flow.SupportedLanguage;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.server.flow.NluDomains;
import dev.parley.server.flow.PublishedFlow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is told about the program of a version. */
final class ProgramAnswers {
    private static final String DRAFT = "http://json-schema.org/draft-04/schema#";

    private ProgramAnswers() {}

    static List<SupportedLanguage> languages(BotProgram program) {
        return program.languages().supported().stream()
                .map(language -> new SupportedLanguage(
                        language, language.equals(program.languages().standard())))
                .toList();
    }

    /** The language model of a bot; none of other flows. */
    static @Nullable NluInfo nlu(PublishedFlow flow) {
        BotProgram program = flow.program();
        if (!program.kind().isBot()) {
            return null;
        }
        return new NluInfo(
                new EntityRef(NluDomains.domainId(flow.id()), NluDomains.domainUri(flow.id())),
                new NluInfo.DomainVersion(
                        NluDomains.versionId(flow.id(), flow.version()),
                        program.nlu().language(),
                        NluDomains.versionUri(flow.id(), flow.version())),
                program.nlu().intents().stream()
                        .map(intent -> new NluInfo.Intent(intent.name(), intent.description()))
                        .toList());
    }

    static JsonSchemaDocument inputs(BotProgram program) {
        return schema(program.name() + " inputs", program, VariableDeclaration::input);
    }

    static JsonSchemaDocument outputs(BotProgram program) {
        return schema(program.name() + " outputs", program, VariableDeclaration::output);
    }

    private static JsonSchemaDocument schema(String title, BotProgram program, Predicate<VariableDeclaration> wanted) {
        Map<String, JsonNode> properties = new LinkedHashMap<>();
        program.variables().stream()
                .filter(wanted)
                .forEach(variable -> properties.put(variable.name(), property(variable.type())));
        return new JsonSchemaDocument(DRAFT, title, "object", List.of(), properties, false);
    }

    private static ObjectNode property(Type type) {
        ObjectNode property = JsonNodeFactory.instance.objectNode();
        return switch (type) {
            case CollectionType(ScalarType element) -> {
                property.put("type", "array");
                property.set("items", property(element));
                yield property;
            }
            case ScalarType scalar ->
                switch (scalar) {
                    case BOOLEAN -> property.put("type", "boolean");
                    case INTEGER -> property.put("type", "integer");
                    case DECIMAL -> property.put("type", "number");
                    case DATE_TIME -> property.put("type", "string").put("format", "date-time");
                    case DATE -> property.put("type", "string").put("format", "date");
                    case TIME -> property.put("type", "string").put("format", "time");
                    case TIMESLOT -> property.put("type", "object");
                    case JSON -> property;
                    default -> property.put("type", "string");
                };
        };
    }
}
