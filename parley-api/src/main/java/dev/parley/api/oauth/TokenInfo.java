package dev.parley.api.oauth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.NamedEntity;
import java.util.List;

/**
 * Whose token it is (wire-contract §3.4).
 *
 * @param organization the organisation it works in
 * @param homeOrganization the organisation of its client
 * @param authorizedScope OAuth scopes
 * @param client the client it was issued to; on the wire {@code OAuthClient} with its capitals
 */
public record TokenInfo(
        NamedEntity organization,
        NamedEntity homeOrganization,
        List<String> authorizedScope,
        @JsonProperty("OAuthClient") Client client) {
    /**
     * A client.
     *
     * @param id its id
     * @param name its name
     * @param authorizedGrantType such as {@code CLIENT-CREDENTIALS}
     * @param scope OAuth scopes
     * @param roleDivisions the roles it has
     * @param organization its organisation
     */
    public record Client(
            String id,
            String name,
            String authorizedGrantType,
            List<String> scope,
            List<RoleDivision> roleDivisions,
            NamedEntity organization) {}
}
