package dev.parley.api.oauth;

import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client as somebody wants to have it (wire-contract §4.7).
 *
 * @param name what people call it
 * @param authorizedGrantType how it gets tokens, such as {@code CODE}; text, as an unknown one has an error of its own
 * @param accessTokenValiditySeconds how long its tokens live, 300 to 172800
 * @param description more about it
 * @param registeredRedirectUri where users may be sent back to
 * @param roleIds the roles it has when it acts for itself; the older way to say it
 * @param roleDivisions the same with divisions
 * @param state {@code active}, {@code disabled} or {@code inactive}
 */
public record OAuthClientRequest(
        @Required String name,
        @Nullable String authorizedGrantType,
        @Nullable Long accessTokenValiditySeconds,
        @Nullable String description,
        @Nullable List<String> registeredRedirectUri,
        @Nullable List<String> roleIds,
        @Nullable List<RoleDivision> roleDivisions,
        @Nullable String state) {}
