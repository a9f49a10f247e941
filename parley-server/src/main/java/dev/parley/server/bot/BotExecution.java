package dev.parley.server.bot;

import dev.parley.api.WireJson;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextRequest;
import dev.parley.api.textbots.PostTextResponse;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.api.textbots.TextBotFlowTurnResponse;
import dev.parley.api.textbots.TextBotFlowTurnResponse.NextActionType;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.TurnInput;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.session.KeyedLocks;
import dev.parley.server.session.Launches;
import dev.parley.server.session.TurnCall;
import dev.parley.server.session.Turns;
import dev.parley.server.store.BotSessionStore;
import dev.parley.server.store.StoredBotSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Talks to own flows in one call: launches where needed and runs on until the bot wants input or ends. */
public final class BotExecution {
    /** How many turns one call may take; a flow that says more without a question is broken off as failed. */
    private static final int MOST_TURNS = 100;

    private final PublishedFlows flows;
    private final Launches launches;
    private final Turns turns;
    private final BotSessionStore store;
    private final Clock clock;
    private final Duration idle;
    private final KeyedLocks locks = new KeyedLocks();

    /** @param idle after which time without a call a session is gone, where the caller does not say */
    public BotExecution(
            PublishedFlows flows, Launches launches, Turns turns, BotSessionStore store, Clock clock, Duration idle) {
        this.flows = flows;
        this.launches = launches;
        this.turns = turns;
        this.store = store;
        this.clock = clock;
        this.idle = idle;
    }

    /** The flow that is this bot; empty if none is. */
    Optional<PublishedFlow> flow(String botId) {
        return flows.latest(botId).filter(found -> found.program().kind().isBot());
    }

    Outcome<PostTextResponse> execute(PublishedFlow flow, PostTextRequest request) {
        Integer minutes = request.botSessionTimeoutMinutes();
        if (minutes != null && minutes < 1) {
            return Outcome.failed(
                    Refusals.badField("botSessionTimeoutMinutes", "A session timeout must be at least 1 minute."));
        }
        String key = WireJson.mapper()
                .writeValueAsString(List.of(request.integrationId(), flow.id(), request.botSessionId()));
        return BotMessages.input(request.postTextMessage())
                .then(input -> locks.alone(key, Duration.ZERO, () -> talk(key, flow, request, input))
                        .orElseGet(() -> Outcome.failed(
                                Refusals.conflict("Another call of this bot session is still running."))));
    }

    private Outcome<PostTextResponse> talk(String key, PublishedFlow flow, PostTextRequest request, TurnInput input) {
        Optional<StoredBotSession> known = store.find(key, clock.instant());
        if (known.isPresent()) {
            Outcome<PostTextResponse> outcome = drive(key, known.get().sessionId(), request, input);
            if (!isGone(outcome)) {
                return outcome;
            }
        }
        LaunchRequest launch =
                new LaunchRequest(Objects.requireNonNullElse(request.languageCode(), ""), Map.of(), "", "messaging");
        return launches.launch(flow, launch).then(sessionId -> drive(key, sessionId, request, opening(input)));
    }

    /** An empty first text only starts the bot. */
    private static TurnInput opening(TurnInput input) {
        return input instanceof TurnInput.UserText(String text, double confidence) && text.isBlank()
                ? new TurnInput.NoOp()
                : input;
    }

    private static boolean isGone(Outcome<PostTextResponse> outcome) {
        return outcome instanceof Outcome.Failed<PostTextResponse>(var error) && error.status() == 404;
    }

    private Outcome<PostTextResponse> drive(String key, String sessionId, PostTextRequest request, TurnInput input) {
        List<PostTextMessage> replies = new ArrayList<>();
        TurnInput next = input;
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            switch (turns.take(sessionId, new TurnCall(null, next))) {
                case Outcome.Failed<?>(var error) -> {
                    return Outcome.failed(error);
                }
                case Outcome.Done<dev.parley.server.http.JsonText>(var answer) -> {
                    TextBotFlowTurnResponse response =
                            WireJson.mapper().readValue(answer.json(), TextBotFlowTurnResponse.class);
                    if (response.prompts() != null) {
                        response.prompts().textPrompts().segments().stream()
                                .map(BotMessages::reply)
                                .forEach(replies::add);
                    }
                    if (response.nextActionType() != NextActionType.NO_OP) {
                        remember(key, sessionId, request, response);
                        return Outcome.done(BotAnswer.of(response, replies, request.botCorrelationId()));
                    }
                    next = new TurnInput.NoOp();
                }
            }
        }
        store.delete(key);
        return Outcome.done(new PostTextResponse(BotState.FAILED, replies, "", Map.of(), request.botCorrelationId()));
    }

    private void remember(String key, String sessionId, PostTextRequest request, TextBotFlowTurnResponse last) {
        if (last.nextActionType() != NextActionType.WAIT_FOR_INPUT) {
            store.delete(key);
            return;
        }
        Integer minutes = request.botSessionTimeoutMinutes();
        Instant expiry = clock.instant().plus(minutes == null ? idle : Duration.ofMinutes(minutes));
        store.save(new StoredBotSession(key, sessionId, expiry));
    }
}
