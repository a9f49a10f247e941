package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads how the users of {@code organization.yaml} sign in and what they may do. What flows see of them, and unknown
 * keys, are somebody else's part.
 */
public final class UserReader {
    /** What a user says for signing in. */
    public static final List<String> KEYS = List.of("password", "roles");

    private final Findings findings;
    private final AccountFields account;
    private final Set<String> names = new HashSet<>();
    private final List<User> users = new ArrayList<>();

    /** @param roles the roles there are */
    public UserReader(Findings findings, List<Role> roles) {
        this.findings = findings;
        this.account = new AccountFields(findings, roles);
    }

    /** Takes a user that flows can find as one who may sign in, if there is an address to sign in with. */
    public void read(YamlNode item, DirectoryValue object) {
        if (!(item instanceof YamlMap map)) {
            return;
        }
        YamlFields fields = new YamlFields(map, "a user", findings);
        Optional<String> password = account.secret(fields, "password");
        List<String> roleIds = account.roleIds(fields);
        Optional<String> email = fields.text("email").filter(address -> !address.isBlank());
        if (email.isEmpty()) {
            if (password.isPresent() || !roleIds.isEmpty()) {
                findings.error("missing-key", fields.at(), "a user with a password or roles needs an 'email'");
            }
            return;
        }
        String username = fields.text("username").orElse(email.get());
        if (!isFree(email.get(), username)) {
            findings.error(
                    "duplicate-object",
                    fields.at(),
                    "Another user signs in with the address or name of '" + object.name() + "'; change one.");
            return;
        }
        users.add(new User(object.id(), object.name(), email.get(), username, password.orElse(null), roleIds));
    }

    private boolean isFree(String email, String username) {
        boolean free = names.add(key(email));
        return (key(username).equals(key(email)) || names.add(key(username))) && free;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The users read so far. */
    public List<User> users() {
        return List.copyOf(users);
    }
}
