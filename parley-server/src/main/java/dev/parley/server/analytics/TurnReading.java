package dev.parley.server.analytics;

import dev.parley.api.EntityRef;
import dev.parley.api.analytics.AskActionResult;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.api.analytics.ReportingTurnAction;
import dev.parley.api.analytics.ReportingTurnIntent;
import dev.parley.engine.event.Event;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.nlu.Detection;
import dev.parley.server.store.StoredTurn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what happened in one turn; {@link SessionReplay} knows what happened before. */
final class TurnReading {
    private final SessionReplay session;
    private final StoredTurn turn;
    private final List<Event> events;
    private final List<String> prompts = new ArrayList<>();
    private final List<ReportingTurnIntent.Slot> slots = new ArrayList<>();
    private final List<Detection.SlotMatch> understood = new ArrayList<>();
    private Instant begun;
    private String input = "";
    private boolean received;
    private @Nullable ReportingTurnAction opened;
    private @Nullable ReportingTurnAction judged;
    private @Nullable AskActionResult result;
    private Event.@Nullable IntentDetected detected;

    TurnReading(SessionReplay session, StoredTurn turn, List<Event> events) {
        this.session = session;
        this.turn = turn;
        this.events = events;
        this.begun = turn.at();
    }

    void read(Event event) {
        switch (event) {
            case Event.TurnReceived(Instant at, var given)
            when !received -> {
                received = true;
                begun = at;
                input = Inputs.text(given);
            }
            case Event.ActionEntered action -> session.ask(action.number()).ifPresent(ask -> opened = ask);
            case Event.AskJudged(int number, var verdict)
            when result == null -> {
                judged = session.ask(number).orElse(null);
                result = AskActionResult.valueOf(verdict.name());
            }
            case Event.PromptSent(List<Segment> segments) -> say(segments);
            case Event.IntentDetected intent -> detected = intent;
            case Event.OutsideAnswer.TextUnderstood(Detection detection) -> understood.addAll(detection.slots());
            case Event.SlotFilled(String slot, String raw, var value) ->
                slots.add(new ReportingTurnIntent.Slot(slot, value.text(), confidence(slot, raw)));
            default -> {}
        }
    }

    ReportingTurn answer() {
        KnowledgeReading knowledge = KnowledgeReading.of(events);
        return new ReportingTurn(
                input,
                List.copyOf(prompts),
                turn.sessionId(),
                result == null ? opened : judged,
                intent(),
                knowledge.first(),
                knowledge.all(),
                begun,
                turn.at(),
                result,
                Endings.of(events).orElse(null),
                conversation(session.conversationId()));
    }

    static @Nullable EntityRef conversation(@Nullable String id) {
        return id == null || id.isEmpty() ? null : new EntityRef(id, "/api/v2/conversations/" + id);
    }

    /** The intent of this turn, or the active one for which slots were filled. */
    private @Nullable ReportingTurnIntent intent() {
        if (detected != null) {
            return new ReportingTurnIntent(detected.intent(), detected.probability(), List.copyOf(slots));
        }
        return slots.isEmpty() ? null : new ReportingTurnIntent(session.activeIntent(), null, List.copyOf(slots));
    }

    private void say(List<Segment> segments) {
        String text = segments.stream()
                .map(segment -> segment instanceof Segment.Text(String words, var flags) ? words : "")
                .collect(Collectors.joining());
        if (!text.isEmpty()) {
            prompts.add(text);
        }
    }

    private @Nullable Double confidence(String slot, String raw) {
        return understood.reversed().stream()
                .filter(match -> match.slot().equals(slot) && match.raw().equals(raw))
                .map(Detection.SlotMatch::probability)
                .findFirst()
                .orElse(null);
    }
}
