package dev.parley.provider.action;

import dev.parley.provider.outgoing.Outgoing;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Runs data actions, and keeps the tokens of their integrations meanwhile. Safe for use by several threads. */
public final class ActionRunner {
    private final Outgoing outgoing;
    private final InstantSource clock;
    private final Map<String, Login> logins = new ConcurrentHashMap<>();

    public ActionRunner(Outgoing outgoing, InstantSource clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /**
     * Runs a data action.
     *
     * @param inputs what goes in, by name
     * @param timeout how long it may take, above zero; what the action itself allows counts where it is less
     */
    public ActionOutcome run(RunnableAction action, ObjectNode inputs, Duration timeout) {
        Duration allowed = action.definition()
                .timeout()
                .filter(own -> own.compareTo(timeout) < 0)
                .orElse(timeout);
        return new ActionRun(action, outgoing, login(action), allowed).run(inputs);
    }

    private Optional<Login> login(RunnableAction action) {
        return action.integration()
                .filter(Login::isWanted)
                .map(integration ->
                        logins.computeIfAbsent(integration.id(), id -> new Login(integration, outgoing, clock)));
    }
}
