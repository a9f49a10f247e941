package dev.parley.server.signin;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationSuccessResponse;
import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import dev.parley.server.access.Open;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.oauth.Exchanges;
import dev.parley.server.oauth.Roles;
import dev.parley.server.oauth.Tokens;
import dev.parley.server.oauth.Users;
import dev.parley.server.store.ConsentStore;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.RedirectUri;
import dev.parley.workspace.account.User;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes authorization requests: asks users who they are and what they allow, and sends them back with the answer. */
@Controller
public final class AuthorizeController {
    private final AuthorizationQuery queries;
    private final Pages pages;
    private final Users users;
    private final Roles roles;
    private final ConsentStore consents;
    private final Exchanges exchanges;
    private final Tokens tokens;
    private final Clock clock;

    AuthorizeController(
            AuthorizationQuery queries,
            Pages pages,
            Users users,
            Roles roles,
            ConsentStore consents,
            Exchanges exchanges,
            Tokens tokens,
            Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.users = users;
        this.roles = roles;
        this.consents = consents;
        this.exchanges = exchanges;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Summary("Ask a user to sign in and to allow a client to act for them")
    @Takes(
            query = {
                "response_type",
                "client_id",
                "redirect_uri",
                "state",
                "code_challenge",
                "code_challenge_method",
                "prompt",
                "login_hint"
            })
    @Answer(type = "text/html")
    @Answer(status = 302)
    @Answer(status = 400, type = "text/html")
    @Open
    @GetMapping("/oauth/authorize")
    public void authorize(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AuthorizationWish> read = wish(request.getQueryString(), response, HttpServletResponse.SC_FOUND);
        if (read.isEmpty()) {
            return;
        }
        AuthorizationWish wish = read.get();
        Optional<User> user = SignedIn.user(users);
        if (user.isEmpty() || wish.signInAgain()) {
            pages.signIn(request, response, HttpServletResponse.SC_OK, new Pages.Attempt(wish, wish.loginHint(), ""));
        } else if (isAllowed(wish, user.get())) {
            redirect(response, HttpServletResponse.SC_FOUND, granted(wish, user.get()));
        } else {
            pages.consent(request, response, wish, user.get(), roles.of(user.get()));
        }
    }

    @Summary("Take a user's decision and send them back to the client")
    @Takes(form = {"request", "decision", "_csrf"})
    @Answer(type = "text/html")
    @Answer(status = 303)
    @Answer(status = 400, type = "text/html")
    @Answer(status = 403, type = "text/html")
    @Open
    @PostMapping("/oauth/authorize")
    public void decide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AuthorizationWish> read =
                wish(request.getParameter("request"), response, HttpServletResponse.SC_SEE_OTHER);
        if (read.isEmpty()) {
            return;
        }
        AuthorizationWish wish = read.get();
        Optional<User> user = SignedIn.user(users);
        if (user.isEmpty()) {
            pages.signIn(request, response, HttpServletResponse.SC_OK, new Pages.Attempt(wish, wish.loginHint(), ""));
        } else if ("allow".equals(request.getParameter("decision"))) {
            consents.give(user.get().id(), wish.client().id(), clock.instant());
            redirect(response, HttpServletResponse.SC_SEE_OTHER, granted(wish, user.get()));
        } else {
            redirect(response, HttpServletResponse.SC_SEE_OTHER, AuthorizationQuery.denied(wish));
        }
    }

    /** For who reloads the page of a failed attempt. */
    @Summary("Tell who reloads a failed attempt to sign in that there is nothing to go on to")
    @Answer(status = 404, type = "text/html")
    @Open
    @GetMapping("/oauth/sign-in")
    public void startAgain(HttpServletResponse response) throws IOException {
        pages.message(
                response,
                HttpServletResponse.SC_NOT_FOUND,
                "There is nothing to go on to",
                "Go back to the application and start again.");
    }

    /** What a query wants; empty when it was answered already. */
    private Optional<AuthorizationWish> wish(String query, HttpServletResponse response, int redirectStatus)
            throws IOException {
        switch (queries.read(Objects.requireNonNullElse(query, ""))) {
            case AuthorizationQuery.Valid(AuthorizationWish wish) -> {
                return Optional.of(wish);
            }
            case AuthorizationQuery.Refused(URI answer) -> redirect(response, redirectStatus, answer);
            case AuthorizationQuery.Unusable(String reason) ->
                pages.message(response, HttpServletResponse.SC_BAD_REQUEST, "This does not work", reason);
        }
        return Optional.empty();
    }

    /**
     * Whether the user has allowed it before. A program on the user's machine cannot prove that it is the same as then, so
     * without a secret it asks each time (RFC 8252 §8.6).
     */
    private boolean isAllowed(AuthorizationWish wish, User user) {
        boolean anybody = wish.client().isPublic() && RedirectUri.isNative(wish.redirectUri());
        return !anybody && consents.given(user.id(), wish.client().id());
    }

    private URI granted(AuthorizationWish wish, User user) {
        return wish.implicit() ? withToken(wish, user) : withCode(wish, user);
    }

    private URI withCode(AuthorizationWish wish, User user) {
        String code = exchanges.code(wish.client(), user, wish.askedUri(), wish.challenge());
        return new AuthorizationSuccessResponse(
                        URI.create(wish.redirectUri()),
                        new AuthorizationCode(code),
                        null,
                        wish.state(),
                        ResponseMode.QUERY)
                .toURI();
    }

    private URI withToken(AuthorizationWish wish, User user) {
        Tokens.Fresh token = tokens.issue(wish.client(), user.id(), GrantType.TOKEN);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("access_token", List.of(token.text()));
        parameters.put("expires_in", List.of(Integer.toString(token.seconds())));
        parameters.put("token_type", List.of("bearer"));
        if (wish.state() != null) {
            parameters.put("state", List.of(wish.state().getValue()));
        }
        return URI.create(wish.redirectUri() + "#" + URLUtils.serializeParameters(parameters));
    }

    private static void redirect(HttpServletResponse response, int status, URI target) {
        response.setStatus(status);
        response.setHeader("Location", target.toASCIIString());
    }
}
