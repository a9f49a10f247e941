package dev.parley.workspace;

import dev.parley.engine.port.Directory;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The objects of an organisation, found by id, by name or, for users, by e-mail address, all without case. */
final class OrganizationDirectory implements Directory {
    private final Map<Key, DirectoryValue> byKey = new HashMap<>();

    private record Key(ScalarType type, String text) {
        static Key of(ScalarType type, String text) {
            return new Key(type, text.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** An id wins over a name, and a name over an e-mail address. */
    OrganizationDirectory(List<DirectoryValue> objects) {
        objects.forEach(object -> byKey.putIfAbsent(Key.of(object.type(), object.id()), object));
        objects.forEach(object -> byKey.putIfAbsent(Key.of(object.type(), object.name()), object));
        objects.forEach(object -> {
            if (object.properties().get("email") instanceof StringValue email) {
                byKey.putIfAbsent(Key.of(object.type(), email.value()), object);
            }
        });
    }

    @Override
    public Optional<Value> find(ScalarType type, String idOrName) {
        return Optional.ofNullable(byKey.get(Key.of(type, idOrName)));
    }
}
