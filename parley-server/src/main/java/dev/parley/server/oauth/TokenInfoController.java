package dev.parley.server.oauth;

import dev.parley.api.NamedEntity;
import dev.parley.api.oauth.TokenInfo;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.workspace.Organization;
import dev.parley.workspace.account.OAuthClient;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
    public Outcome<TokenInfo> me(Caller caller) {
        return clients.find(caller.clientId())
                .map(client -> Outcome.done(info(client, caller)))
                .orElseGet(() -> Outcome.failed(Refusals.badCredentials()));
    }

    @Permission({})
    @DeleteMapping("/api/v2/tokens/me")
    public void revoke(Caller caller, HttpServletResponse response) {
        tokens.revoke(caller);
        response.setStatus(HttpServletResponse.SC_OK);
    }

    private TokenInfo info(OAuthClient client, Caller caller) {
        NamedEntity home = new NamedEntity(organization.id(), organization.name());
        return new TokenInfo(
                home,
                home,
                List.of(),
                new TokenInfo.Client(client.id(), client.name(), caller.grantType(), List.of(), List.of(), home));
    }
}
