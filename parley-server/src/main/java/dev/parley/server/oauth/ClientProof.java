package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import dev.parley.api.oauth.TokenError;
import dev.parley.server.limit.Attempts;
import dev.parley.workspace.account.OAuthClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which client sends a token request, and whether it proves that (RFC 6749 §2.3, wire-contract §2.2). */
final class ClientProof {
    private final Clients clients;
    private final Attempts attempts;

    ClientProof(Clients clients, Attempts attempts) {
        this.clients = clients;
        this.attempts = attempts;
    }

    /** Who sends the request. */
    sealed interface Sender {}

    /**
     * A client.
     *
     * @param client the client
     * @param proven whether it showed its secret; otherwise anybody may have named it
     */
    record Known(OAuthClient client, boolean proven) implements Sender {}

    /** @param error why nobody is known */
    record Unknown(TokenError error) implements Sender {}

    /**
     * What a request says about its sender.
     *
     * @param basicId the id of HTTP Basic; null without Basic
     * @param basicSecret the secret of HTTP Basic, empty where a public client has none
     * @param formId the {@code client_id} of the form; null without
     * @param address where the request comes from
     */
    record Claim(
            @Nullable String basicId,
            String basicSecret,
            @Nullable String formId,
            String address) {}

    Sender check(Claim claim) {
        if (claim.basicId() == null) {
            return claim.formId() == null
                    ? refused("the client must authenticate with HTTP Basic: id and secret")
                    : named(claim.formId(), claim.address());
        }
        if (claim.formId() != null && !claim.formId().equals(claim.basicId())) {
            return refused("client_id is another client than that of HTTP Basic");
        }
        Optional<TokenError> wait = throttled(claim.basicId(), claim.address());
        if (wait.isPresent()) {
            return new Unknown(wait.get());
        }
        return claim.basicSecret().isEmpty()
                ? named(claim.basicId(), claim.address())
                : proven(claim.basicId(), claim.basicSecret(), claim.address());
    }

    /** A client without proof. */
    private Sender named(String id, String address) {
        Optional<OAuthClient> client = clients.find(id);
        if (client.isEmpty()) {
            attempts.failed(id, address);
        }
        return client.<Sender>map(known -> new Known(known, false)).orElseGet(() -> refused("client not found"));
    }

    private Sender proven(String id, String secret, String address) {
        Optional<OAuthClient> client = clients.find(id);
        if (client.isEmpty()) {
            attempts.failed(id, address);
            return refused("client not found");
        }
        if (client.get().kept().filter(kept -> Secrets.matches(secret, kept)).isEmpty()) {
            attempts.failed(id, address);
            return refused("authentication failed");
        }
        attempts.succeeded(id, address);
        return new Known(client.get(), true);
    }

    private Optional<TokenError> throttled(String id, String address) {
        return attempts.wait(id, address)
                .map(seconds -> TokenError.of(
                        OAuth2Error.INVALID_REQUEST.getCode(),
                        "rate limit exceeded; too many failed attempts, try again in " + seconds + " seconds"));
    }

    private static Unknown refused(String description) {
        return new Unknown(TokenError.of(OAuth2Error.INVALID_CLIENT.getCode(), description));
    }
}
