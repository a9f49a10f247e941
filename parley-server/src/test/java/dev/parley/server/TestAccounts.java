package dev.parley.server;

import dev.parley.server.saml.SigningProvider;
import dev.parley.workspace.account.Accounts;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.Role;
import dev.parley.workspace.account.User;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Who may sign in to the {@link TestServer}. */
final class TestAccounts {
    static final String PORTAL_CALLBACK = "https://portal.example/cb";
    static final String APP_CALLBACK = "http://127.0.0.1/cb";

    static final SigningProvider IDENTITY_PROVIDER = new SigningProvider(SigningProvider.ISSUER);

    private TestAccounts() {}

    static Accounts all() {
        return new Accounts(roles(), users(), clients(), List.of(IDENTITY_PROVIDER.asKnown()));
    }

    private static List<Role> roles() {
        return List.of(
                new Role("role-tester", "Tester", List.of("textbots:*:*", "integrations:integration:view")),
                new Role("role-admin", "Admin", List.of("*")),
                new Role("role-keeper", "Client keeper", List.of("oauth:client:*", "textbots:session:execute")));
    }

    private static List<User> users() {
        String hash = new BCryptPasswordEncoder(4).encode("ben's password");
        return List.of(
                new User("user-ann", "Ann <Lee>", "ann@example.com", "ann", "ann's password", List.of("role-tester")),
                new User("user-ben", "Ben", "ben@example.com", "ben@example.com", hash, List.of("role-keeper")),
                new User("user-cleo", "Cleo", "cleo@example.com", "cleo@example.com", null, List.of()));
    }

    private static List<OAuthClient> clients() {
        Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
        return List.of(
                OAuthClient.ofCredentials(
                        "turner", "turner+secret%", "Turner", List.of("textbots:botFlowSession:execute"), 600),
                OAuthClient.ofCredentials(
                        "hashed", new BCryptPasswordEncoder(4).encode("hashed-secret"), "Hashed", List.of("*"), 600),
                OAuthClient.ofCredentials("hashed-argon", argon.encode("hashed-secret"), "Argon", List.of("*"), 600),
                OAuthClient.ofCredentials("powerless", "powerless-secret", "Powerless", List.of(), 300),
                client("portal", "portal-secret", Set.of(GrantType.CODE), PORTAL_CALLBACK),
                client("other", "other-secret", Set.of(GrantType.CODE), PORTAL_CALLBACK),
                client("app", null, Set.of(GrantType.CODE), APP_CALLBACK),
                client("spa", null, Set.of(GrantType.CODE), "https://spa.example/cb"),
                client("old", null, Set.of(GrantType.TOKEN), "https://old.example/cb?keep=1"),
                new OAuthClient(
                        "many",
                        "many-secret",
                        "Many",
                        Set.of(GrantType.CODE, GrantType.CLIENT_CREDENTIALS, GrantType.SAML2_BEARER),
                        List.of("https://many.example/one", "https://many.example/two"),
                        List.of("role-tester"),
                        List.of(),
                        600));
    }

    private static OAuthClient client(String id, @Nullable String secret, Set<GrantType> types, String redirectUri) {
        return new OAuthClient(id, secret, "The " + id, types, List.of(redirectUri), List.of(), List.of(), 600);
    }
}
