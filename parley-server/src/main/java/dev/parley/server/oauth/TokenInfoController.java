package dev.parley.server.oauth;

import dev.parley.api.oauth.TokenInfo;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.workspace.Organization;
import dev.parley.workspace.account.OAuthClient;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells callers about their token and takes it back (wire-contract §3.4). */
@Controller
public final class TokenInfoController {
    private final Organization organization;
    private final Clients clients;
    private final Tokens tokens;

    public TokenInfoController(Organization organization, Clients clients, Tokens tokens) {
        this.organization = organization;
        this.clients = clients;
        this.tokens = tokens;
    }

    @Permission({})
    @GetMapping("/api/v2/tokens/me")
    public Outcome<TokenInfo> me(BearerTokenAuthentication caller) {
        return clients.find(caller.getName())
                .map(client -> Outcome.done(info(client)))
                .orElseGet(() -> Outcome.failed(Refusals.badCredentials()));
    }

    @Permission({})
    @DeleteMapping("/api/v2/tokens/me")
    public void revoke(BearerTokenAuthentication caller, HttpServletResponse response) {
        tokens.revoke(caller.getToken().getTokenValue());
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private TokenInfo info(OAuthClient client) {
        TokenInfo.NamedEntity home = new TokenInfo.NamedEntity(organization.id(), organization.name());
        return new TokenInfo(
                home,
                home,
                List.of(),
                new TokenInfo.Client(client.id(), client.name(), "CLIENT-CREDENTIALS", List.of(), home));
    }
}
