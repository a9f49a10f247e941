package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads the lists {@code outcomes} and {@code milestones} of {@code organization.yaml}: bare names, or maps of
 * {@code name}, {@code id} and {@code description}. Without an id an object gets one made of its kind and name, the same
 * for ever.
 */
final class PlatformObjectReader {
    /** The lists it reads. */
    static final List<String> KEYS = List.of("outcomes", "milestones");

    private static final String OUTCOME = "flowOutcome";
    private static final String MILESTONE = "flowMilestone";

    private final Findings findings;

    PlatformObjectReader(Findings findings) {
        this.findings = findings;
    }

    PlatformObjects read(YamlFields organization, List<NamedObject> divisions) {
        return new PlatformObjects(
                divisions,
                objects(organization, KEYS.getFirst(), OUTCOME),
                objects(organization, KEYS.getLast(), MILESTONE));
    }

    private List<NamedObject> objects(YamlFields organization, String key, String kind) {
        List<NamedObject> objects = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (YamlNode item : organization.items(key)) {
            object(kind, item).ifPresent(object -> {
                boolean newId = known.add("id " + object.id().toLowerCase(Locale.ROOT));
                boolean newName = known.add("name " + object.name().toLowerCase(Locale.ROOT));
                if (newId && newName) {
                    objects.add(object);
                } else {
                    findings.error(
                            "duplicate-object",
                            item.at(),
                            "'" + object.name() + "' stands twice in '" + key + "', by name or id; remove one.");
                }
            });
        }
        return objects;
    }

    private Optional<NamedObject> object(String kind, YamlNode item) {
        if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
            return Optional.of(new NamedObject(id(kind, scalar.value()), scalar.value(), null));
        }
        YamlFields fields = YamlFields.of(item, kind.equals(OUTCOME) ? "an outcome" : "a milestone", findings);
        Optional<String> name = fields.required("name");
        Optional<String> id = fields.text("id");
        Optional<String> description = fields.text("description");
        fields.finish();
        return name.map(given -> new NamedObject(id.orElseGet(() -> id(kind, given)), given, description.orElse(null)));
    }

    private static String id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
