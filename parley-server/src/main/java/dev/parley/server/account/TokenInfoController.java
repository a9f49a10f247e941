package dev.parley.server.account;

import dev.parley.api.oauth.TokenInfo;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Tokens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells callers about their token and takes it back (wire-contract §3.4). */
@Controller
public final class TokenInfoController {
    private final OrganizationAnswers answers;
    private final Clients clients;
    private final Tokens tokens;

    TokenInfoController(OrganizationAnswers answers, Clients clients, Tokens tokens) {
        this.answers = answers;
        this.clients = clients;
        this.tokens = tokens;
    }

    @Summary("Get whose token it is")
    @Permission({})
    @GetMapping("/api/v2/tokens/me")
    public Outcome<TokenInfo> me(Caller caller) {
        return clients.bearing(caller.clientId())
                .map(client -> Outcome.done(answers.token(client, caller)))
                .orElseGet(() -> Outcome.failed(Refusals.badCredentials()));
    }

    @Summary("Take the token back")
    @Permission({})
    @DeleteMapping("/api/v2/tokens/me")
    public Outcome<Outcome.Nothing> revoke(Caller caller) {
        tokens.revoke(caller);
        return Outcome.nothing();
    }
}
