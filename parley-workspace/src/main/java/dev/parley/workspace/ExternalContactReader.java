package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DecimalText;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ExternalFields;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the external contacts and external organizations of {@code organization.yaml}. */
final class ExternalContactReader {
    private static final Set<String> TEMPORARY = Set.of("ephemeral", "identified");
    private static final String LASTING = "curated";

    private final Findings findings;
    private final Map<ScalarType, List<DirectoryValue>> lists = new HashMap<>();
    private final Set<String> temporary = new HashSet<>();

    ExternalContactReader(Findings findings) {
        this.findings = findings;
    }

    ExternalContacts read(YamlFields organization) {
        list(organization, ExternalContacts.ORGANIZATIONS, ScalarType.EXTERNAL_ORGANIZATION);
        list(organization, ExternalContacts.CONTACTS, ScalarType.EXTERNAL_CONTACT);
        return new ExternalContacts(lists, temporary);
    }

    private void list(YamlFields organization, String key, ScalarType type) {
        if (organization.node(key).isEmpty()) {
            return;
        }
        List<DirectoryValue> list = new ArrayList<>();
        lists.put(type, list);
        Set<String> ids = new HashSet<>();
        for (YamlNode item : organization.items(key)) {
            Optional<DirectoryValue> object =
                    item instanceof YamlScalar name && !name.value().isBlank()
                            ? Optional.of(object(type, Optional.empty(), name.value(), Map.of()))
                            : object(type, YamlFields.of(item, "an item of '" + key + "'", findings));
            object.ifPresent(list::add);
            if (object.isPresent() && !ids.add(object.get().id().toLowerCase(Locale.ROOT))) {
                findings.error(
                        "duplicate-object",
                        item.at(),
                        "The id '" + object.get().id() + "' stands twice in '" + key + "'; only the first counts.");
            }
        }
    }

    private Optional<DirectoryValue> object(ScalarType type, YamlFields fields) {
        boolean isContact = type == ScalarType.EXTERNAL_CONTACT;
        Optional<String> id = fields.text("id");
        Map<String, Value> properties = new HashMap<>();
        (isContact ? ExternalFields.CONTACT : ExternalFields.ORGANIZATION)
                .forEach((name, wanted) -> fields.scalar(name)
                        .flatMap(scalar -> value(name, wanted, scalar))
                        .ifPresent(value -> properties.put(name.toLowerCase(Locale.ROOT), value)));
        Optional<String> fullName = isContact ? fullName(properties) : Optional.empty();
        Optional<String> name = fields.text("name").or(() -> fullName);
        boolean isTemporary = isContact && isTemporary(fields);
        if (name.isEmpty()) {
            fields.required("name");
        }
        fields.finish();
        Optional<DirectoryValue> object = name.map(each -> object(type, id, each, properties));
        object.filter(each -> isTemporary).ifPresent(each -> temporary.add(each.id()));
        return object;
    }

    private static DirectoryValue object(
            ScalarType type, Optional<String> id, String name, Map<String, Value> properties) {
        return new DirectoryValue(type, id.orElseGet(() -> NamedObjectReader.id(type, name)), name, properties);
    }

    private static Optional<String> fullName(Map<String, Value> properties) {
        String name = Stream.of("firstname", "lastname")
                .map(properties::get)
                .flatMap(Stream::ofNullable)
                .map(Value::text)
                .collect(Collectors.joining(" "));
        return Optional.of(name).filter(each -> !each.isBlank());
    }

    private boolean isTemporary(YamlFields fields) {
        Optional<YamlScalar> type = fields.scalar("type");
        String kind = type.map(YamlScalar::value).orElse(LASTING);
        if (!TEMPORARY.contains(kind) && !kind.equals(LASTING)) {
            findings.error(
                    "wrong-value",
                    type.map(YamlScalar::at).orElse(fields.at()),
                    "'type' must be curated, ephemeral or identified, but is '" + kind + "'.");
        }
        return TEMPORARY.contains(kind);
    }

    private Optional<Value> value(String name, ScalarType type, YamlScalar scalar) {
        Optional<Value> value = read(type, scalar.value());
        if (value.isEmpty()) {
            findings.error(
                    "wrong-value",
                    scalar.at(),
                    "'" + name + "' must be of type " + type.display() + ", but is '" + scalar.value() + "'.");
        }
        return value;
    }

    private Optional<Value> read(ScalarType type, String text) {
        return switch (type) {
            case STRING -> Optional.of(new StringValue(text));
            case BOOLEAN ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(BooleanValue.of(text.equals("true")))
                        : Optional.empty();
            case INTEGER ->
                DecimalText.parse(text)
                        .flatMap(number -> ValueJson.fromWire(JsonNodeFactory.instance.numberNode(number), type));
            case EXTERNAL_ORGANIZATION -> organization(text).map(object -> object);
            default -> ValueJson.fromWire(JsonNodeFactory.instance.stringNode(text), type);
        };
    }

    /** An organization of the list by its id or name; one that is not there stands under its name. */
    private Optional<DirectoryValue> organization(String idOrName) {
        return Optional.of(lists.getOrDefault(ScalarType.EXTERNAL_ORGANIZATION, List.of()).stream()
                .filter(each ->
                        each.id().equalsIgnoreCase(idOrName) || each.name().equalsIgnoreCase(idOrName))
                .findFirst()
                .orElseGet(() -> object(ScalarType.EXTERNAL_ORGANIZATION, Optional.empty(), idOrName, Map.of())));
    }
}
