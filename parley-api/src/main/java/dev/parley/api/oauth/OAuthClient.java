package dev.parley.api.oauth;

import dev.parley.api.EntityRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client (wire-contract §4.7).
 *
 * @param id its id
 * @param name what people call it
 * @param authorizedGrantType how it gets tokens
 * @param accessTokenValiditySeconds how long its tokens live
 * @param description more about it
 * @param registeredRedirectUri where users may be sent back to
 * @param secret its secret, when it was just made
 * @param roleIds the roles it has when it acts for itself
 * @param scope OAuth scopes
 * @param roleDivisions the roles with their divisions
 * @param state {@code active}, {@code disabled} or {@code inactive}
 * @param dateCreated when it was registered
 * @param dateModified when it was changed last
 * @param createdBy who registered it
 * @param modifiedBy who changed it last
 * @param selfUri its path
 */
public record OAuthClient(
        String id,
        String name,
        String authorizedGrantType,
        long accessTokenValiditySeconds,
        @Nullable String description,
        List<String> registeredRedirectUri,
        @Nullable String secret,
        List<String> roleIds,
        List<String> scope,
        List<RoleDivision> roleDivisions,
        String state,
        @Nullable Instant dateCreated,
        @Nullable Instant dateModified,
        @Nullable EntityRef createdBy,
        @Nullable EntityRef modifiedBy,
        String selfUri) {}
