package dev.parley.server.oauth;

import dev.parley.workspace.account.OAuthClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The OAuth clients that may sign in. */
public final class Clients {
    /** The client of the {@code local} profile, which may do everything. */
    public static final OAuthClient DEVELOPMENT =
            OAuthClient.ofCredentials("parley-dev", "parley-dev-secret", "Parley development", List.of("*"), 86_399);

    private final Map<String, OAuthClient> byId;

    /** @param clients the clients; of two with one id the last counts */
    public Clients(List<OAuthClient> clients) {
        byId = clients.stream()
                .collect(Collectors.toUnmodifiableMap(OAuthClient::id, Function.identity(), (first, last) -> last));
    }

    public Optional<OAuthClient> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
