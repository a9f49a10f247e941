package dev.parley.server.oauth;

import dev.parley.api.WireJson;
import dev.parley.server.store.StoredClient;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a client that was registered while the server ran; it is kept as JSON.
 *
 * @param name what people call it
 * @param description more about it
 * @param grantType how it gets tokens
 * @param redirectUris where users may be sent back to
 * @param roleIds the roles it has when it acts for itself
 * @param tokenSeconds how long its tokens live
 * @param state what it may still do
 * @param createdBy who registered it: the id of a user or client
 * @param modifiedBy who changed it last
 */
public record RegisteredClient(
        String name,
        @Nullable String description,
        GrantType grantType,
        List<String> redirectUris,
        List<String> roleIds,
        int tokenSeconds,
        State state,
        String createdBy,
        String modifiedBy) {
    /** What a client may still do. */
    public enum State {
        /** Everything. */
        ACTIVE,
        /** Nothing; its tokens are void. */
        DISABLED,
        /** Use the tokens it has. */
        INACTIVE
    }

    public RegisteredClient {
        redirectUris = List.copyOf(redirectUris);
        roleIds = List.copyOf(roleIds);
    }

    public static RegisteredClient of(StoredClient stored) {
        return WireJson.mapper().readValue(stored.definition(), RegisteredClient.class);
    }

    /** Itself as JSON. */
    public String definition() {
        return WireJson.mapper().writeValueAsString(this);
    }

    /** The same, registered by who registered another. */
    public RegisteredClient createdAs(RegisteredClient other) {
        return new RegisteredClient(
                name,
                description,
                grantType,
                redirectUris,
                roleIds,
                tokenSeconds,
                state,
                other.createdBy(),
                modifiedBy);
    }

    OAuthClient client(StoredClient stored) {
        return new OAuthClient(
                stored.id(),
                stored.secretHash(),
                name,
                Set.of(grantType),
                redirectUris,
                roleIds,
                List.of(),
                tokenSeconds);
    }
}
