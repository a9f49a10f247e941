package dev.parley.server.oauth;

import dev.parley.workspace.account.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people who may sign in. */
public final class Users {
    private final Map<String, User> byId = new HashMap<>();
    private final Map<String, User> byName = new HashMap<>();

    public Users(List<User> users) {
        for (User user : users) {
            byId.put(user.id(), user);
            byName.put(key(user.email()), user);
            byName.put(key(user.username()), user);
        }
    }

    public Optional<User> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The user with this e-mail address or user name, whatever its case. */
    public Optional<User> named(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
