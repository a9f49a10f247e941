package dev.parley.server.analytics;

import dev.parley.api.analytics.BotResult;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.api.analytics.ReportingTurnAction;
import dev.parley.engine.event.Event;
import dev.parley.engine.event.EventJson;
import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.StoredTurn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session, read off the events of its turns from the first one on, as later turns go on with what earlier ones began.
 * What flows that were called ask and say counts as the caller's.
 */
final class SessionReplay {
    private final LoggedSession session;
    private final Map<Place, ReportingTurnAction> asks = new HashMap<>();
    private final Deque<String> flows = new ArrayDeque<>();
    private final List<Turn> turns = new ArrayList<>();
    private @Nullable String language;
    private @Nullable String firstLanguage;
    private @Nullable String conversationId;
    private @Nullable String source;
    private @Nullable String activeIntent;
    private @Nullable BotResult result;
    private Instant lastAt = Instant.MIN;

    /** Where an action stands: the flow, by id or name, and its tracking number. */
    private record Place(String flow, int number) {}

    /**
     * A turn.
     *
     * @param sequence its place in the session
     * @param language the language it ended with; null if the log begins behind the launch
     * @param report what happened in it
     */
    record Turn(long sequence, @Nullable String language, ReportingTurn report) {}

    private SessionReplay(LoggedSession session) {
        this.session = session;
    }

    static SessionReplay of(LoggedSession session, List<StoredTurn> turns) {
        SessionReplay replay = new SessionReplay(session);
        turns.forEach(replay::play);
        return replay;
    }

    private void play(StoredTurn turn) {
        List<Event> events = EventJson.read(turn.events());
        TurnReading reading = new TurnReading(this, turn, events);
        flows.clear();
        flows.push(session.flowId());
        for (Event event : events) {
            follow(event);
            reading.read(event);
        }
        turns.add(new Turn(turn.sequence(), language, reading.answer()));
        lastAt = turn.at();
        result = Endings.result(events).orElse(null);
    }

    private void follow(Event event) {
        boolean own = flows.size() == 1;
        switch (event) {
            case Event.FlowCalled(String flow, var version) -> flows.push(flow);
            case Event.FlowResumed(String flow, var version) -> flows.push(flow);
            case Event.FlowReturned _ when !own -> flows.pop();
            case Event.SessionStarted started
            when own -> {
                language = started.language();
                firstLanguage = started.language();
                conversationId = started.conversation().id();
                source = started.conversation().source();
            }
            case Event.LanguageSet(String set) when own -> language = set;
            case Event.IntentActivated(String intent) -> activeIntent = intent;
            case Event.ActionEntered(int number, String name, String key) ->
                AskTypes.of(key).ifPresent(type -> asks.put(place(number), action(number, name, type)));
            default -> {}
        }
    }

    /** The ask of this number in the flow that runs; empty if it is none. */
    Optional<ReportingTurnAction> ask(int number) {
        return Optional.ofNullable(asks.get(place(number)));
    }

    private Place place(int number) {
        return new Place(flows.getFirst(), number);
    }

    private ReportingTurnAction action(int number, String name, String type) {
        String seed = "flowAction:" + flows.getFirst() + ":" + number;
        String id =
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
        return new ReportingTurnAction(id, name, number, type);
    }

    LoggedSession session() {
        return session;
    }

    List<Turn> turns() {
        return turns;
    }

    @Nullable
    String firstLanguage() {
        return firstLanguage;
    }

    @Nullable
    String language() {
        return language;
    }

    @Nullable
    String conversationId() {
        return conversationId;
    }

    /** {@code call}, {@code chat} or {@code messaging}; null if the log begins behind the launch. */
    @Nullable
    String source() {
        return source;
    }

    @Nullable
    String activeIntent() {
        return activeIntent;
    }

    /** How it ended; null if its last turn did not end it. */
    @Nullable
    BotResult result() {
        return result;
    }

    /** The moment of its last turn. */
    Instant lastAt() {
        return lastAt;
    }
}
