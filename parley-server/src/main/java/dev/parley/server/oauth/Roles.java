package dev.parley.server.oauth;

import dev.parley.server.access.Permissions;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.Role;
import dev.parley.workspace.account.User;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What roles let their bearers do. */
public final class Roles {
    private final Map<String, Role> byId;

    public Roles(List<Role> roles) {
        byId = roles.stream().collect(Collectors.toUnmodifiableMap(Role::id, Function.identity()));
    }

    public boolean know(String id) {
        return byId.containsKey(id);
    }

    /** The name of a role; its id where it is gone. */
    public String name(String id) {
        Role role = byId.get(id);
        return role == null ? id : role.name();
    }

    /** What a client may do that acts for itself. */
    public Permissions of(OAuthClient client) {
        return of(client.roleIds(), client.permissions());
    }

    public Permissions of(User user) {
        return of(user.roleIds(), List.of());
    }

    /** What roles allow together; those that are gone allow nothing. */
    public Permissions of(Collection<String> ids, Collection<String> more) {
        Set<String> permissions = new HashSet<>(more);
        for (String id : ids) {
            Role role = byId.get(id);
            if (role != null) {
                permissions.addAll(role.permissions());
            }
        }
        return new Permissions(permissions);
    }
}
