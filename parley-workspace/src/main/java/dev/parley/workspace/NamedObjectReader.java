package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import dev.parley.workspace.account.UserReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads one object of the organisation: its bare name, or a map of {@code name}, {@code id}, for users {@code email} and
 * {@code username}, for queues {@code transferFailure}; {@link ScheduleReader} reads hours, and {@link UserReader} how
 * users sign in. Without an id it gets one made of its kind and name, the same for ever.
 */
final class NamedObjectReader {
    private NamedObjectReader() {}

    static Optional<DirectoryValue> read(ScalarType type, YamlNode item, Findings findings) {
        if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
            return Optional.of(new DirectoryValue(type, id(type, scalar.value()), scalar.value(), Map.of()));
        }
        YamlFields fields = YamlFields.of(item, "a " + type.yamlName(), findings);
        Optional<String> name = fields.required("name");
        Optional<String> id = fields.text("id");
        Map<String, Value> properties = new HashMap<>();
        if (type == ScalarType.USER) {
            Optional<String> email = fields.text("email");
            email.ifPresent(address -> properties.put("email", new StringValue(address)));
            fields.text("username")
                    .or(() -> email)
                    .ifPresent(username -> properties.put("username", new StringValue(username)));
            fields.inert(UserReader.KEYS.toArray(String[]::new));
        }
        if (type == ScalarType.QUEUE) {
            fields.text("transferFailure").ifPresent(why -> properties.put("transferfailure", new StringValue(why)));
        }
        fields.inert(ScheduleReader.KEYS.getOrDefault(type, List.of()).toArray(String[]::new));
        fields.finish();
        return name.map(given -> new DirectoryValue(type, id.orElseGet(() -> id(type, given)), given, properties));
    }

    /** The id of an object that was given none. */
    static String id(ScalarType type, String name) {
        return UUID.nameUUIDFromBytes((type.code() + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
