package dev.parley.workspace.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that gets tokens.
 *
 * @param id its id
 * @param secret its secret, or an Argon2 ({@code $argon2…}) or bcrypt ({@code $2…}) hash of it; none for a public client,
 *     which cannot keep one
 * @param name what people call it
 * @param grantTypes how it may get tokens
 * @param redirectUris where users may be sent back to, as {@link RedirectUri} takes them
 * @param roleIds the roles it has when it acts for itself
 * @param permissions what it may do besides when it acts for itself, such as {@code textbots:session:execute}
 * @param tokenSeconds how long its tokens live, 300 to 172800
 */
public record OAuthClient(
        String id,
        @Nullable String secret,
        String name,
        Set<GrantType> grantTypes,
        List<String> redirectUris,
        List<String> roleIds,
        List<String> permissions,
        int tokenSeconds) {
    /** How long tokens live where nothing is said. */
    public static final int STANDARD_TOKEN_SECONDS = 86_400;

    /** The shortest and the longest life of tokens. */
    public static final int SHORTEST_TOKEN_SECONDS = 300;

    public static final int LONGEST_TOKEN_SECONDS = 172_800;

    public OAuthClient {
        grantTypes = Set.copyOf(grantTypes);
        redirectUris = List.copyOf(redirectUris);
        roleIds = List.copyOf(roleIds);
        permissions = List.copyOf(permissions);
    }

    /** A client that acts for itself. */
    public static OAuthClient ofCredentials(
            String id, String secret, String name, List<String> permissions, int tokenSeconds) {
        return new OAuthClient(
                id,
                secret,
                name,
                Set.of(GrantType.CLIENT_CREDENTIALS),
                List.of(),
                List.of(),
                permissions,
                tokenSeconds);
    }

    /** Whether it cannot keep a secret. */
    public boolean isPublic() {
        return secret == null;
    }

    public Optional<String> kept() {
        return Optional.ofNullable(secret);
    }

    public boolean allows(GrantType type) {
        return grantTypes.contains(type);
    }
}
