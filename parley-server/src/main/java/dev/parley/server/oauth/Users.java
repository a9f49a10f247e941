package dev.parley.server.oauth;

import dev.parley.workspace.account.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The people who may sign in. */
public final class Users {
    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    private final Map<String, User> byId = new HashMap<>();
    private final Map<String, User> byName = new HashMap<>();

    public Users(List<User> users) {
        for (User user : users) {
            byId.put(user.id(), user);
            byName.put(key(user.email()), user);
            byName.put(key(user.username()), user);
        }
    }

    /** The same users, of whom those whose password is not hashed cannot sign in with it. The log names them. */
    public static List<User> withoutPlainPasswords(List<User> users) {
        return users.stream().map(Users::withoutPlainPassword).toList();
    }

    private static User withoutPlainPassword(User user) {
        if (user.password() == null || Secrets.isHash(user.password())) {
            return user;
        }
        LOG.warn("{} cannot sign in: the server profile takes only bcrypt or Argon2 hashes as passwords", user.email());
        return new User(user.id(), user.name(), user.email(), user.username(), null, user.roleIds());
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
