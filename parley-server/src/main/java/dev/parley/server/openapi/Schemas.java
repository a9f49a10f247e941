package dev.parley.server.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import dev.parley.api.Required;
import dev.parley.api.WireJson;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of wire models. A property that may be null is optional: answers leave it out, and in requests null
 * counts as absent (wire-contract §0.6).
 */
final class Schemas {
    private final SchemaBuilder builder = generator().buildMultipleSchemaDefinitions();

    /** The schema of a wire model, or a reference to it; it is empty until the definitions are asked for. */
    ObjectNode of(Type type) {
        return builder.createSchemaReference(type);
    }

    /** The models that were referred to, by name. */
    ObjectNode definitions() {
        return builder.collectDefinitions("components/schemas");
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        WireJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.PLAIN_DEFINITION_KEYS)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(new JacksonSchemaModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER));
        config.forFields().withRequiredCheck(Schemas::isRequired).withNullableCheck(field -> false);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(Schemas::own)
                .withDefinitionNamingStrategy((key, context) -> name(key.getType()));
        return new SchemaGenerator(config.build());
    }

    private static boolean isRequired(FieldScope field) {
        return field.getAnnotation(Required.class) != null
                || !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The models that are written in a form of their own. */
    private static @Nullable CustomDefinition own(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (raw.isEnum()) {
            schema.put("type", "string");
            Stream.of(raw.getEnumConstants())
                    .map(constant -> WireJson.mapper().convertValue(constant, String.class))
                    .forEach(schema.withArray("enum")::add);
        } else if (raw == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (type.isInstanceOf(Map.class)) {
            schema.put("type", "object")
                    .set(
                            "additionalProperties",
                            context.createDefinitionReference(
                                    type.typeParametersFor(Map.class).get(1)));
        } else if (raw != Object.class && !JsonNode.class.isAssignableFrom(raw)) {
            return null;
        }
        return new CustomDefinition(schema, true);
    }

    /** The name of a model: an inner one begins like its owner, and a list of {@code X} ends like the list. */
    private static String name(ResolvedType type) {
        String arguments = type.getTypeParameters().stream().map(Schemas::name).collect(Collectors.joining());
        return arguments + ownName(type.getErasedType());
    }

    private static String ownName(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return (owner == null ? "" : ownName(owner)) + type.getSimpleName();
    }
}
