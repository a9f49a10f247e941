package dev.parley.server.signin;

import dev.parley.server.access.Open;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.oauth.Clients;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.RedirectUri;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signs a browser out, and sends it on only to where its client is registered (wire-contract §3.1). */
@Controller
public final class LogoutController {
    private final Clients clients;
    private final Pages pages;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    LogoutController(Clients clients, Pages pages) {
        this.clients = clients;
        this.pages = pages;
    }

    @Summary("Sign a browser out")
    @Takes(query = {"client_id", "redirect_uri"})
    @Answer(type = "text/html")
    @Answer(status = 302)
    @Open
    @GetMapping("/logout")
    public void logout(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logout.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        Optional<String> target = Optional.ofNullable(request.getParameter("redirect_uri"))
                .filter(uri -> isRegistered(request.getParameter("client_id"), uri));
        if (target.isPresent()) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", target.get());
        } else {
            pages.message(response, HttpServletResponse.SC_OK, "You are signed out", "You can close this page.");
        }
    }

    private boolean isRegistered(String clientId, String uri) {
        return Optional.ofNullable(clientId).flatMap(clients::find).map(OAuthClient::redirectUris).stream()
                .flatMap(java.util.List::stream)
                .anyMatch(registered -> RedirectUri.matches(registered, uri));
    }
}
