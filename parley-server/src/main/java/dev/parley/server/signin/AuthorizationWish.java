package dev.parley.server.signin;

import com.nimbusds.oauth2.sdk.id.State;
import dev.parley.workspace.account.OAuthClient;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants of a user: a valid authorization request.
 *
 * @param client the client
 * @param redirectUri where the answer goes
 * @param askedUri the redirect URI as the request named it; null where it named none
 * @param implicit whether the answer is a token, and not a code
 * @param state what the client wants back; null for nothing
 * @param challenge the PKCE challenge; null without one
 * @param signInAgain whether the user has to sign in even when that was done
 * @param loginHint who the user may be; empty for anybody
 * @param query the query of the request
 */
record AuthorizationWish(
        OAuthClient client,
        String redirectUri,
        @Nullable String askedUri,
        boolean implicit,
        @Nullable State state,
        @Nullable String challenge,
        boolean signInAgain,
        String loginHint,
        String query) {
    /** The query without the wish that the user signs in again, for when that is done. */
    String queryAfterSignIn() {
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.startsWith("prompt="))
                .collect(Collectors.joining("&"));
    }
}
