package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import dev.parley.server.store.GrantStore;
import dev.parley.server.store.StoredGrant;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.User;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codes and refresh tokens. Each is exchanged once; who comes with it again has stolen it or was robbed of it, so all that
 * came of the same sign-in is taken back (RFC 6749 §4.1.2, RFC 9700 §4.14.2).
 */
public final class Exchanges {
    /** How long a code waits to be exchanged. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(1);

    private final GrantStore store;
    private final Tokens tokens;
    private final Users users;
    private final Clock clock;
    private final Duration refreshLife;

    public Exchanges(GrantStore store, Tokens tokens, Users users, Clock clock, Duration refreshLife) {
        this.store = store;
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
        this.refreshLife = refreshLife;
    }

    /** What came of an exchange. */
    sealed interface Result {}

    /**
     * It succeeded.
     *
     * @param access the access token
     * @param refresh what to exchange for the next one
     */
    record Exchanged(Tokens.Fresh access, String refresh) implements Result {}

    /**
     * It did not.
     *
     * @param error the OAuth error
     * @param reason words for people
     */
    record Refused(ErrorObject error, String reason) implements Result {}

    /**
     * Makes a code for a client whose user has signed in.
     *
     * @param redirectUri the redirect URI of the request, if it named one
     * @param challenge the PKCE challenge of the request, if it had one
     */
    public String code(OAuthClient client, User user, @Nullable String redirectUri, @Nullable String challenge) {
        String code = OpaqueText.make();
        Instant now = clock.instant();
        store.save(new StoredGrant(
                Hashes.of(code),
                StoredGrant.Kind.CODE,
                UUID.randomUUID().toString(),
                client.id(),
                user.id(),
                false,
                redirectUri,
                challenge,
                now,
                now.plus(CODE_LIFE),
                false));
        return code;
    }

    /** Exchanges a code. */
    Result redeem(AuthorizationCodeGrant request, ClientProof.Known sender) {
        String hash = Hashes.of(request.getAuthorizationCode().getValue());
        String redirectUri = request.getRedirectionURI() == null
                ? null
                : request.getRedirectionURI().toString();
        return usable(hash, StoredGrant.Kind.CODE, sender, grant -> {
            if (!Objects.equals(grant.redirectUri(), redirectUri)) {
                return Optional.of(invalid("redirect_uri is not the one of the authorization request"));
            }
            if (grant.challenge() == null && !sender.proven()) {
                return Optional.of(unproven());
            }
            return matches(grant.challenge(), request.getCodeVerifier())
                    ? Optional.empty()
                    : Optional.of(invalid("code_verifier does not fit the authorization request"));
        });
    }

    /** Exchanges a refresh token. */
    Result refresh(RefreshTokenGrant request, ClientProof.Known sender) {
        String hash = Hashes.of(request.getRefreshToken().getValue());
        return usable(
                hash,
                StoredGrant.Kind.REFRESH_TOKEN,
                sender,
                grant -> grant.authenticated() && !sender.proven() ? Optional.of(unproven()) : Optional.empty());
    }

    /** Looks for what is wrong with an exchange, besides what is wrong with every exchange. */
    @FunctionalInterface
    private interface Doubt {
        Optional<Refused> about(StoredGrant grant);
    }

    private Result usable(String hash, StoredGrant.Kind kind, ClientProof.Known sender, Doubt doubt) {
        if (!sender.client().allows(GrantType.CODE)) {
            return new Refused(OAuth2Error.UNAUTHORIZED_CLIENT, "this client may not use codes");
        }
        Optional<StoredGrant> found = store.find(hash)
                .filter(grant -> grant.kind() == kind)
                .filter(grant -> grant.clientId().equals(sender.client().id()));
        if (found.isEmpty()) {
            return invalid("it is unknown, or it is another client's");
        }
        StoredGrant grant = found.get();
        if (grant.spent()) {
            return reused(grant);
        }
        if (!clock.instant().isBefore(grant.expiresAt())) {
            return invalid("it has expired");
        }
        if (users.find(grant.userId()).isEmpty()) {
            return invalid("the user is gone");
        }
        return doubt.about(grant).<Result>map(refused -> refused).orElseGet(() -> exchange(grant, sender));
    }

    private Result exchange(StoredGrant grant, ClientProof.Known sender) {
        Tokens.Fresh access = tokens.ofFamily(sender.client(), grant.userId(), grant.family());
        String refresh = OpaqueText.make();
        Instant now = clock.instant();
        StoredGrant next = new StoredGrant(
                Hashes.of(refresh),
                StoredGrant.Kind.REFRESH_TOKEN,
                grant.family(),
                grant.clientId(),
                grant.userId(),
                grant.authenticated() || sender.proven(),
                null,
                null,
                now,
                now.plus(refreshLife),
                false);
        return store.exchange(grant.hash(), access.kept(), next) ? new Exchanged(access, refresh) : reused(grant);
    }

    private Refused reused(StoredGrant grant) {
        store.revoke(grant.family());
        return invalid("it was used before, so all tokens of this sign-in are revoked");
    }

    private static boolean matches(@Nullable String challenge, @Nullable CodeVerifier verifier) {
        if (challenge == null || verifier == null) {
            return challenge == null && verifier == null;
        }
        String computed =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return MessageDigest.isEqual(
                computed.getBytes(StandardCharsets.UTF_8), challenge.getBytes(StandardCharsets.UTF_8));
    }

    private static Refused invalid(String reason) {
        return new Refused(OAuth2Error.INVALID_GRANT, "the code or refresh token is not valid: " + reason);
    }

    private static Refused unproven() {
        return new Refused(
                OAuth2Error.INVALID_CLIENT, "authentication failed: the client must show its secret by HTTP Basic");
    }
}
