package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.SAML2BearerGrant;
import dev.parley.api.oauth.AccessToken;
import dev.parley.api.oauth.TokenError;
import dev.parley.workspace.account.GrantType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides who gets a token (RFC 6749 §4 to §6, wire-contract §3.1). */
public final class TokenGrants {
    private static final Set<String> SUPPORTED = Set.of(
            "client_credentials",
            "authorization_code",
            "refresh_token",
            "urn:ietf:params:oauth:grant-type:saml2-bearer");

    private final ClientProof proof;
    private final Tokens tokens;
    private final Exchanges exchanges;
    private final AssertionGrants assertions;

    TokenGrants(ClientProof proof, Tokens tokens, Exchanges exchanges, AssertionGrants assertions) {
        this.proof = proof;
        this.tokens = tokens;
        this.exchanges = exchanges;
        this.assertions = assertions;
    }

    /** What came of a token request. */
    sealed interface Grant {}

    record Granted(AccessToken token) implements Grant {}

    record Refused(TokenError error) implements Grant {}

    /**
     * Grants a token, or says why not.
     *
     * @param basicId the id of HTTP Basic; null without Basic
     * @param basicSecret the secret of HTTP Basic
     * @param body the parameters of the body; one without a value counts as absent (RFC 6749 §3.2)
     * @param address where the request comes from
     */
    Grant grant(@Nullable String basicId, String basicSecret, Map<String, List<String>> body, String address) {
        if (body.values().stream().anyMatch(values -> values.size() > 1)) {
            return refused(OAuth2Error.INVALID_REQUEST, "a parameter is there more than once");
        }
        Map<String, List<String>> form = new LinkedHashMap<>(body);
        form.values().removeIf(values -> values.getFirst().isEmpty());
        if (form.containsKey("client_secret")) {
            return basicId == null
                    ? refused(OAuth2Error.INVALID_CLIENT, "the client must authenticate with HTTP Basic: id and secret")
                    : refused(OAuth2Error.INVALID_REQUEST, "the client authenticates in two ways");
        }
        String formId = form.containsKey("client_id") ? form.get("client_id").getFirst() : null;
        return switch (proof.check(new ClientProof.Claim(basicId, basicSecret, formId, address))) {
            case ClientProof.Unknown(var error) -> new Refused(error);
            case ClientProof.Known sender -> grant(sender, form);
        };
    }

    private Grant grant(ClientProof.Known sender, Map<String, List<String>> form) {
        if (form.containsKey("grant_type")
                && !SUPPORTED.contains(form.get("grant_type").getFirst())) {
            return refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "there is no such grant type here");
        }
        AuthorizationGrant request;
        try {
            request = AuthorizationGrant.parse(form);
        } catch (ParseException wrong) {
            ErrorObject error = wrong.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : wrong.getErrorObject();
            return refused(error, wrong.getMessage() == null ? "the request cannot be read" : wrong.getMessage());
        }
        return switch (request) {
            case ClientCredentialsGrant own -> clientCredentials(sender);
            case AuthorizationCodeGrant code -> exchanged(exchanges.redeem(code, sender));
            case RefreshTokenGrant refresh -> exchanged(exchanges.refresh(refresh, sender));
            case SAML2BearerGrant saml ->
                assertions.grant(
                        sender,
                        form.getOrDefault("orgName", List.of("")).getFirst(),
                        form.getOrDefault("assertion", List.of("")).getFirst());
            default -> refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE, "there is no such grant type here");
        };
    }

    private Grant clientCredentials(ClientProof.Known sender) {
        return allowed(sender, GrantType.CLIENT_CREDENTIALS)
                .orElseGet(() -> granted(tokens.issue(sender.client()), null));
    }

    /** Why a client may not use a grant type for which it must show its secret; empty where it may. */
    static Optional<Grant> allowed(ClientProof.Known sender, GrantType type) {
        if (!sender.proven()) {
            return Optional.of(refused(
                    OAuth2Error.INVALID_CLIENT,
                    "authentication failed: the client must show its secret by HTTP Basic"));
        }
        return sender.client().allows(type)
                ? Optional.empty()
                : Optional.of(refused(
                        OAuth2Error.UNAUTHORIZED_CLIENT, "this client may not use the grant type " + type.word()));
    }

    private static Grant exchanged(Exchanges.Result result) {
        return switch (result) {
            case Exchanges.Exchanged(var access, String refresh) -> granted(access, refresh);
            case Exchanges.Refused(ErrorObject error, String reason) -> refused(error, reason);
        };
    }

    static Granted granted(Tokens.Fresh token, @Nullable String refresh) {
        return new Granted(AccessToken.bearer(token.text(), token.seconds(), refresh));
    }

    /** A refusal; characters that the rules of OAuth do not allow in its words are left out (RFC 6749 §5.2). */
    static Refused refused(ErrorObject error, String description) {
        return new Refused(TokenError.of(error.getCode(), ErrorObject.removeIllegalChars(description)));
    }
}
