package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Spelling;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads what roles, users and clients have in common. No message repeats a secret. */
final class AccountFields {
    private static final String PART = "([A-Za-z0-9_.-]+|\\*)";
    private static final Pattern PERMISSION = Pattern.compile("\\*|" + PART + ":" + PART + ":" + PART);
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]?\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    private static final Pattern ARGON =
            Pattern.compile("\\$argon2(i|d|id)\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]+\\$[A-Za-z0-9+/]+");

    private final Findings findings;
    private final List<Role> roles;

    AccountFields(Findings findings, List<Role> roles) {
        this.findings = findings;
        this.roles = roles;
    }

    /** The permissions of a map that are well formed. */
    List<String> permissions(YamlFields fields) {
        List<String> permissions = new ArrayList<>();
        texts(fields, "permissions", "A permission", scalar -> {
            if (PERMISSION.matcher(scalar.value()).matches()) {
                permissions.add(scalar.value());
            } else {
                findings.error(
                        "wrong-value",
                        scalar.at(),
                        "'" + scalar.value() + "' is no permission; write it as domain:entity:action, such as"
                                + " textbots:session:execute or textbots:*:*, or * for everything.");
            }
        });
        return permissions;
    }

    /** The ids of the roles that a map names by name or id. */
    List<String> roleIds(YamlFields fields) {
        List<String> ids = new ArrayList<>();
        texts(
                fields,
                "roles",
                "A role",
                scalar -> role(scalar.value())
                        .ifPresentOrElse(
                                role -> ids.add(role.id()),
                                () -> findings.error(
                                        "unknown-role",
                                        scalar.at(),
                                        "There is no role '" + scalar.value() + "' under 'roles'"
                                                + Spelling.suggestion(
                                                        scalar.value(),
                                                        roles.stream()
                                                                .map(Role::name)
                                                                .toList()))));
        return ids;
    }

    /** A secret or the hash of one; a hash that can never match is an error. */
    Optional<String> secret(YamlFields fields, String key) {
        Optional<YamlScalar> scalar =
                fields.scalar(key).filter(each -> !each.value().isBlank());
        scalar.filter(AccountFields::isBrokenHash)
                .ifPresent(each -> findings.error(
                        "wrong-value",
                        each.at(),
                        "'" + key + "' begins like a bcrypt or Argon2 hash but is none; is it complete?"));
        return scalar.map(YamlScalar::value);
    }

    /** Hands over the items of a list that are text. */
    void texts(YamlFields fields, String key, String what, Consumer<YamlScalar> each) {
        for (YamlNode item : fields.oneOrMore(key)) {
            if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
                each.accept(scalar);
            } else {
                findings.error("wrong-shape", item.at(), what + " must be text, but is " + item.describe() + ".");
            }
        }
    }

    private Optional<Role> role(String nameOrId) {
        return roles.stream()
                .filter(role ->
                        role.name().equalsIgnoreCase(nameOrId) || role.id().equals(nameOrId))
                .findFirst();
    }

    private static boolean isBrokenHash(YamlScalar scalar) {
        String text = scalar.value();
        return (text.startsWith("$2") && !BCRYPT.matcher(text).matches())
                || (text.startsWith("$argon2") && !ARGON.matcher(text).matches());
    }
}
