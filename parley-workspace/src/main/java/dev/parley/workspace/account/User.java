package dev.parley.workspace.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param id the id, the same that flows find
 * @param name the person's name
 * @param email what to sign in with
 * @param username what to sign in with instead; the address where nothing else is said
 * @param password an Argon2 ({@code $argon2…}) or bcrypt ({@code $2…}) hash, or the password itself; none for users who
 *     come from an identity provider only
 * @param roleIds the roles the person has
 */
public record User(
        String id,
        String name,
        String email,
        String username,
        @Nullable String password,
        List<String> roleIds) {
    public User {
        roleIds = List.copyOf(roleIds);
    }
}
