package dev.parley.api.organization;

import dev.parley.api.Division;
import dev.parley.api.NamedEntity;
import dev.parley.api.oauth.TokenInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user a token acts for (wire-contract §3.4).
 *
 * @param id the user's id
 * @param name the user's name
 * @param email the user's address
 * @param username what the user signs in with
 * @param state {@code active}
 * @param version 1: users do not change while the server runs
 * @param division where the user belongs
 * @param selfUri the user's path
 * @param organization the organisation, if asked for
 * @param authorization what the user may do, if asked for
 * @param token whose token it is, if asked for
 */
public record UserMe(
        String id,
        String name,
        String email,
        String username,
        String state,
        int version,
        Division division,
        String selfUri,
        @Nullable Organization organization,
        @Nullable Authorization authorization,
        @Nullable TokenInfo token) {
    /**
     * What a user may do.
     *
     * @param roles the user's roles
     * @param permissions what these allow, such as {@code textbots:session:execute}
     */
    public record Authorization(List<NamedEntity> roles, List<String> permissions) {}
}
