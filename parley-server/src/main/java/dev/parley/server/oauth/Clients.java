package dev.parley.server.oauth;

import dev.parley.server.oauth.RegisteredClient.State;
import dev.parley.server.store.ClientStore;
import dev.parley.workspace.account.OAuthClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The OAuth clients that may sign in: those of the workspace, and those that were registered since. */
public final class Clients {
    /** The client of the {@code local} profile, which may do everything. */
    public static final OAuthClient DEVELOPMENT =
            OAuthClient.ofCredentials("parley-dev", "parley-dev-secret", "Parley development", List.of("*"), 86_399);

    private final Map<String, OAuthClient> fixed = new LinkedHashMap<>();
    private final ClientStore registered;

    /**
     * @param fixed the clients of the workspace; of two with one id the last counts
     * @param registered the others
     */
    public Clients(List<OAuthClient> fixed, ClientStore registered) {
        fixed.forEach(client -> this.fixed.put(client.id(), client));
        this.registered = registered;
    }

    /** The client of this id, if it may get tokens. */
    public Optional<OAuthClient> find(String id) {
        return fixed(id).or(() -> registered(id, Set.of(State.ACTIVE)));
    }

    /** The client of this id, if the tokens it has are good. */
    public Optional<OAuthClient> bearing(String id) {
        return fixed(id).or(() -> registered(id, Set.of(State.ACTIVE, State.INACTIVE)));
    }

    private Optional<OAuthClient> registered(String id, Set<State> states) {
        return registered
                .find(id)
                .flatMap(stored -> Optional.of(RegisteredClient.of(stored))
                        .filter(client -> states.contains(client.state()))
                        .map(client -> client.client(stored)));
    }

    /** The client of this id, if it is one of the workspace. */
    public Optional<OAuthClient> fixed(String id) {
        return Optional.ofNullable(fixed.get(id));
    }

    /** The clients of the workspace. */
    public List<OAuthClient> fixed() {
        return List.copyOf(fixed.values());
    }
}
