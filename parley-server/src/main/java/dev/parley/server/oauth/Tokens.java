package dev.parley.server.oauth;

import dev.parley.server.access.Caller;
import dev.parley.server.access.Permissions;
import dev.parley.server.store.StoredToken;
import dev.parley.server.store.TokenStore;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Access tokens, of which only hashes are kept. What they allow is looked up when they are used. */
public final class Tokens {
    private final String organizationId;
    private final TokenStore store;
    private final Clients clients;
    private final Users users;
    private final Roles roles;
    private final Clock clock;

    public Tokens(String organizationId, TokenStore store, Clients clients, Users users, Roles roles, Clock clock) {
        this.organizationId = organizationId;
        this.store = store;
        this.clients = clients;
        this.users = users;
        this.roles = roles;
        this.clock = clock;
    }

    /** What a token is good for. */
    public sealed interface Check {}

    /** @param caller whose token it is */
    public record Valid(Caller caller) implements Check {}

    /** It has run out. */
    public record Expired() implements Check {}

    /** It was never issued or long ago, it is revoked, or its client or user is gone. */
    public record Unknown() implements Check {}

    /**
     * A new token.
     *
     * @param text what its bearer gets
     * @param kept what is kept of it
     * @param seconds how long it lives
     */
    public record Fresh(String text, StoredToken kept, int seconds) {}

    /** Makes a token of a client that acts for itself and keeps it. */
    public Fresh issue(OAuthClient client) {
        return kept(make(client, null, GrantType.CLIENT_CREDENTIALS, null));
    }

    /** Makes a token of a client that acts for a user and keeps it. */
    public Fresh issue(OAuthClient client, String userId, GrantType type) {
        return kept(make(client, userId, type, null));
    }

    /** Makes a token that is kept as part of an exchange. */
    Fresh ofFamily(OAuthClient client, String userId, String family) {
        return make(client, userId, GrantType.CODE, family);
    }

    private Fresh make(OAuthClient client, @Nullable String userId, GrantType type, @Nullable String family) {
        String text = OpaqueText.make();
        Instant now = clock.instant();
        StoredToken token = new StoredToken(
                Hashes.of(text),
                organizationId,
                client.id(),
                userId,
                type.word(),
                family,
                now,
                now.plusSeconds(client.tokenSeconds()));
        return new Fresh(text, token, client.tokenSeconds());
    }

    private Fresh kept(Fresh token) {
        store.save(token.kept());
        return token;
    }

    public Check check(String text) {
        Optional<StoredToken> found = store.find(Hashes.of(text))
                .filter(token -> token.organizationId().equals(organizationId));
        if (found.isEmpty()) {
            return new Unknown();
        }
        StoredToken token = found.get();
        if (!clock.instant().isBefore(token.expiresAt())) {
            return new Expired();
        }
        return permissions(token)
                .<Check>map(permissions -> new Valid(new Caller(
                        organizationId,
                        token.clientId(),
                        token.userId(),
                        token.grantType(),
                        permissions,
                        token.hash())))
                .orElseGet(Unknown::new);
    }

    /** What a token allows now; empty when its client or user is gone. */
    private Optional<Permissions> permissions(StoredToken token) {
        String userId = token.userId();
        return clients.bearing(token.clientId())
                .flatMap(client -> userId == null
                        ? Optional.of(roles.of(client))
                        : users.find(userId).map(roles::of));
    }

    /** Makes a token void. */
    public void revoke(Caller caller) {
        store.delete(caller.tokenHash());
    }
}
