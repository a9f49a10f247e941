package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the roles of {@code organization.yaml}. */
final class RoleReader {
    private final Findings findings;
    private final Set<String> known = new HashSet<>();

    RoleReader(Findings findings) {
        this.findings = findings;
    }

    List<Role> read(List<YamlNode> items) {
        List<Role> roles = new ArrayList<>();
        items.forEach(item -> role(item).ifPresent(roles::add));
        return roles;
    }

    private Optional<Role> role(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "a role", findings);
        Optional<String> name = fields.required("name");
        Optional<String> id = fields.text("id").or(() -> name.map(RoleReader::id));
        List<String> permissions = new AccountFields(findings, List.of()).permissions(fields);
        fields.finish();
        if (name.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        boolean added = known.add("name:" + name.get().toLowerCase(Locale.ROOT));
        if (!known.add("id:" + id.get()) || !added) {
            findings.error(
                    "duplicate-object",
                    fields.at(),
                    "The role '" + name.get() + "' stands twice, by name or id; remove one.");
            return Optional.empty();
        }
        return Optional.of(new Role(id.get(), name.get(), permissions));
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("role:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
