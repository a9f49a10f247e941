package dev.parley.server.session;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.TextBotFlowTurnRequest;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.http.JsonText;
import dev.parley.server.store.CommitResult;
import dev.parley.server.store.LastTurn;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoredSession;
import dev.parley.server.store.TurnCommit;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes turns: one at a time per session, each kept before it is answered, and a repeated one answered as before
 * (architect-semantics §6.3).
 */
public final class Turns {
    private static final int ATTEMPTS = 2;

    private final PublishedFlows flows;
    private final Dialogue dialogue;
    private final SessionStore store;
    private final World world;
    private final SessionSettings settings;
    private final KeyedLocks locks = new KeyedLocks();

    public Turns(PublishedFlows flows, Dialogue dialogue, SessionStore store, World world, SessionSettings settings) {
        this.flows = flows;
        this.dialogue = dialogue;
        this.store = store;
        this.world = world;
        this.settings = settings;
    }

    /** Takes a turn as a caller wishes. */
    public Outcome<JsonText> take(String sessionId, TextBotFlowTurnRequest request) {
        String previous =
                request.previousTurn() == null ? null : request.previousTurn().id();
        return TurnInputs.of(request).then(input -> take(sessionId, new TurnCall(previous, input)));
    }

    /** Takes a turn and gives the body of its answer. */
    public Outcome<JsonText> take(String sessionId, TurnCall call) {
        return locks.alone(sessionId, settings.patience(), () -> settled(sessionId, call))
                .orElseGet(() -> Outcome.failed(Refusals.conflict("Another turn of this session is still running.")));
    }

    private Outcome<JsonText> settled(String sessionId, TurnCall call) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Outcome<JsonText>> outcome = attempt(sessionId, call);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return Outcome.failed(Refusals.conflict("Another turn of this session came first."));
    }

    /** Empty when somebody else changed the session meanwhile. */
    private Optional<Outcome<JsonText>> attempt(String sessionId, TurnCall call) {
        Instant now = world.clock().instant();
        Optional<StoredSession> found =
                store.load(sessionId, now).filter(each -> each.organizationId().equals(world.organizationId()));
        if (found.isEmpty()) {
            return Optional.of(unknown(sessionId));
        }
        StoredSession session = found.get();
        LastTurn last = session.lastTurn();
        if (last != null && call.repeats(last)) {
            return Optional.of(Outcome.done(new JsonText(last.response())));
        }
        if (session.ended()) {
            return Optional.of(unknown(sessionId));
        }
        if (!call.follows(last)) {
            return Optional.of(Outcome.failed(
                    Refusals.conflict("The turn " + call.previousTurn() + " is not the last turn of this session.")));
        }
        return flows.version(session.flowId(), session.flowVersion())
                .map(flow -> run(session, flow, call, now))
                .orElseGet(() -> Optional.of(Outcome.failed(Refusals.notFound(
                        "session",
                        sessionId,
                        "the version of the flow that it runs is gone or can no longer be read"))));
    }

    private Optional<Outcome<JsonText>> run(StoredSession session, PublishedFlow flow, TurnCall call, Instant now) {
        Dialogue.Step step = dialogue.turn(flow.program(), session.state(), call.input(), world.ports(flow, now));
        String turnId = UUID.randomUUID().toString();
        String response = WireJson.mapper()
                .writeValueAsString(new TurnAnswers(world.ids()).of(turnId, call.previousTurn(), step));
        CommitResult result = store.commit(new TurnCommit(
                session.id(),
                session.version(),
                step.state(),
                new LastTurn(turnId, call.key(), response),
                step.events(),
                step.next().ends(),
                now,
                now.plus(settings.idle())));
        return switch (result) {
            case CommitResult.Committed committed -> Optional.of(Outcome.done(new JsonText(response)));
            case CommitResult.Stale stale -> Optional.empty();
            case CommitResult.Missing missing -> Optional.of(unknown(session.id()));
        };
    }

    private static Outcome<JsonText> unknown(String sessionId) {
        return Outcome.failed(Refusals.notFound("session", sessionId));
    }
}
