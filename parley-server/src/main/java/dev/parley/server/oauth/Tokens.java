package dev.parley.server.oauth;

import dev.parley.server.store.StoredToken;
import dev.parley.server.store.TokenStore;
import dev.parley.workspace.account.OAuthClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Access tokens: 256 random bits each, of which only the hash is kept. */
public final class Tokens {
    private static final int BYTES = 32;

    private final TokenStore store;
    private final Clients clients;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Tokens(TokenStore store, Clients clients, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.clock = clock;
    }

    /** What a token is good for. */
    public sealed interface Check {}

    /** @param client whose token it is */
    public record Valid(OAuthClient client) implements Check {}

    /** It has run out. */
    public record Expired() implements Check {}

    /** It was never issued, it is revoked, or its client is gone. */
    public record Unknown() implements Check {}

    /** Makes a token of letters, digits, {@code -} and {@code _}, valid for the client's time. */
    public String issue(OAuthClient client) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        store.save(new StoredToken(hash(token), client.id(), now, now.plusSeconds(client.tokenSeconds())));
        return token;
    }

    public Check check(String token) {
        Optional<StoredToken> stored = store.find(hash(token));
        if (stored.isEmpty()) {
            return new Unknown();
        }
        if (!clock.instant().isBefore(stored.get().expiresAt())) {
            return new Expired();
        }
        return clients.find(stored.get().clientId()).<Check>map(Valid::new).orElseGet(Unknown::new);
    }

    /** Makes a token void. */
    public void revoke(String token) {
        store.delete(hash(token));
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Hashes.sha256(token));
    }
}
