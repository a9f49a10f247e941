package dev.parley.server.signin;

import com.nimbusds.oauth2.sdk.AuthorizationErrorResponse;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.SignInSettings;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.RedirectUri;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads authorization requests (RFC 6749 §4.1.1, §4.2.1, RFC 7636 §4.3). What is wrong is told to the client, but only
 * where client and redirect URI are right; otherwise the user is told.
 */
final class AuthorizationQuery {
    /** SHA-256 in base64url without padding. */
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** What a query may hold; it goes into an address again. */
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]*");

    /** The platform's error for a broken PKCE parameter. */
    private static final String INVALID_PKCE = "invalid_pkce_package";

    /** The parameters with a meaning here; others are ignored (RFC 6749 §3.1). */
    private static final List<String> KNOWN =
            List.of("client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method");

    private final Clients clients;
    private final SignInSettings settings;

    AuthorizationQuery(Clients clients, SignInSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /** What came of reading. */
    sealed interface Reading {}

    /** It is valid. */
    record Valid(AuthorizationWish wish) implements Reading {}

    /** @param answer where to send the user, with the error in it */
    record Refused(URI answer) implements Reading {}

    /** @param reason what to tell the user: there is nowhere to send anybody */
    record Unusable(String reason) implements Reading {}

    Reading read(String query) {
        if (!VISIBLE.matcher(query).matches()) {
            return new Unusable("The application's request holds characters that must be encoded.");
        }
        Map<String, List<String>> parameters = URLUtils.parseParameters(query);
        if (parameters.values().stream().anyMatch(values -> values.size() > 1)) {
            return new Unusable("The application gave a parameter more than once.");
        }
        Optional<OAuthClient> client = text(parameters, "client_id").flatMap(clients::find);
        if (client.isEmpty()) {
            return new Unusable("The application did not say which one it is, or it is not known here (client_id).");
        }
        Optional<String> asked = text(parameters, "redirect_uri");
        Optional<String> target = target(client.get(), asked);
        if (target.isEmpty()) {
            return new Unusable(
                    "The application wants to send you to a place that is not registered for it" + " (redirect_uri).");
        }
        return read(query, parameters, client.get(), target.get(), asked.orElse(null));
    }

    /** Where to send the user: a registered place; the only one where the request names none. */
    private static Optional<String> target(OAuthClient client, Optional<String> asked) {
        if (asked.isEmpty()) {
            return client.redirectUris().size() == 1
                    ? Optional.of(client.redirectUris().getFirst())
                    : Optional.empty();
        }
        return asked.filter(
                uri -> client.redirectUris().stream().anyMatch(registered -> RedirectUri.matches(registered, uri)));
    }

    private Reading read(
            String query,
            Map<String, List<String>> parameters,
            OAuthClient client,
            String target,
            @Nullable String asked) {
        State state = State.parse(text(parameters, "state").orElse(null));
        boolean implicit = text(parameters, "response_type").equals(Optional.of("token"));
        Map<String, List<String>> known = new LinkedHashMap<>(parameters);
        known.keySet().retainAll(KNOWN);
        AuthorizationRequest request;
        try {
            request = AuthorizationRequest.parse(known);
        } catch (ParseException wrong) {
            ErrorObject error = wrong.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : wrong.getErrorObject();
            return refused(target, state, implicit, error);
        }
        Optional<ErrorObject> error = mistake(client, request)
                .or(() -> implicit ? Optional.empty() : pkceMistake(client, parameters, request));
        return error.<Reading>map(each -> refused(target, state, implicit, each))
                .orElseGet(() -> new Valid(new AuthorizationWish(
                        client,
                        target,
                        asked,
                        implicit,
                        state,
                        text(parameters, "code_challenge").orElse(null),
                        text(parameters, "prompt").equals(Optional.of("login")),
                        text(parameters, "login_hint")
                                .map(AuthorizationQuery::user)
                                .orElse(""),
                        query)));
    }

    /** The user in a hint, which is an address, an organization, or both as {@code address:organization}. */
    private static String user(String hint) {
        String first = hint.split(":", 2)[0];
        return first.contains("@") ? first : "";
    }

    private Optional<ErrorObject> mistake(OAuthClient client, AuthorizationRequest request) {
        ResponseType type = request.getResponseType();
        boolean code = ResponseType.CODE.equals(type);
        if (!code && !(ResponseType.TOKEN.equals(type) && settings.legacy())) {
            return Optional.of(error(OAuth2Error.UNSUPPORTED_RESPONSE_TYPE_CODE, "the response type must be code"));
        }
        return client.allows(code ? GrantType.CODE : GrantType.TOKEN)
                ? Optional.empty()
                : Optional.of(
                        error(OAuth2Error.UNAUTHORIZED_CLIENT_CODE, "this client may not use this response type"));
    }

    private static Optional<ErrorObject> pkceMistake(
            OAuthClient client, Map<String, List<String>> parameters, AuthorizationRequest request) {
        Optional<String> challenge = text(parameters, "code_challenge");
        if (challenge.isEmpty()) {
            if (parameters.containsKey("code_challenge") || parameters.containsKey("code_challenge_method")) {
                return Optional.of(error(INVALID_PKCE, "code_challenge is missing"));
            }
            return client.isPublic()
                    ? Optional.of(error(
                            OAuth2Error.INVALID_REQUEST_CODE,
                            "a client without a secret must use PKCE: code_challenge is missing"))
                    : Optional.empty();
        }
        if (!CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())) {
            return Optional.of(error(OAuth2Error.INVALID_REQUEST_CODE, "code_challenge_method must be S256"));
        }
        return CHALLENGE.matcher(challenge.get()).matches()
                ? Optional.empty()
                : Optional.of(error(
                        INVALID_PKCE, "code_challenge must be the base64url SHA-256 of the verifier, 43 characters"));
    }

    /** The answer that a user refused. */
    static URI denied(AuthorizationWish wish) {
        return refused(
                        wish.redirectUri(),
                        wish.state(),
                        wish.implicit(),
                        error(OAuth2Error.ACCESS_DENIED_CODE, "the user did not allow it"))
                .answer();
    }

    private static Refused refused(String target, @Nullable State state, boolean implicit, ErrorObject error) {
        return new Refused(new AuthorizationErrorResponse(
                        URI.create(target), error, state, implicit ? ResponseMode.FRAGMENT : ResponseMode.QUERY)
                .toURI());
    }

    private static ErrorObject error(String code, String description) {
        return new ErrorObject(code, description);
    }

    private static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::getFirst).filter(value -> !value.isBlank());
    }
}
