package dev.parley.engine.ask;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.BotSettings.IntentSettings;
import dev.parley.flow.value.CommunicationValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Intents in a session: which one is meant, whether to ask, and what follows (architect-semantics §3.2, §3.7). */
public final class Intents {
    private static final double PERCENT = 100;

    private final Run run;

    public Intents(Run run) {
        this.run = run;
    }

    /** The likeliest of some intents in a text; empty when none is in it at all. */
    public Optional<Detection.IntentMatch> best(String text, List<String> names) {
        if (names.isEmpty() || text.isBlank()) {
            return Optional.empty();
        }
        return detect(text, names).intents().stream()
                .filter(match -> names.contains(match.name()))
                .findFirst();
    }

    private Detection detect(String text, List<String> names) {
        return run.ports()
                .understanding()
                .detect(new DetectionRequest(
                        text, run.language(), run.ports().localNow(), names, Optional.of(""), Map.of()));
    }

    Recognition recognise(Answer answer, List<String> names) {
        return best(answer.text(), names)
                .<Recognition>map(
                        match -> new Recognition.Found(match.probability(), match.exact(), answer.text(), match.name()))
                .orElseGet(Recognition.Nothing::new);
    }

    /** The question whether an intent is meant: only between the thresholds, and only when there is one to put. */
    Optional<CommunicationValue> confirmation(Recognition.Found found) {
        boolean sure = found.exact()
                || found.score() * PERCENT
                        >= run.program().settings().userInput().collectionHigh();
        return sure ? Optional.empty() : Optional.of(question(found.value()));
    }

    /** The question that confirms an intent: the one of its settings, or the standard one (§1.5). */
    CommunicationValue question(String intent) {
        IntentSettings settings = run.program().settings().bot().intents().get(intent);
        Expression configured = settings == null ? null : settings.confirmation();
        if (configured == null) {
            return new CommunicationValue(
                    List.of(CommunicationValue.Part.of("I think you want to " + intent + ", is that correct?")));
        }
        return run.evaluate(configured) instanceof CommunicationValue question ? question : CommunicationValue.NOTHING;
    }

    /** Makes an intent the active one and fills the slots it may fill from the words it was found in. */
    void accept(String intent, String words, double probability) {
        run.record(new Event.IntentDetected(intent, probability));
        run.activate(intent);
        List<String> slots = run.program().nlu().intents().stream()
                .filter(each -> each.name().equals(intent))
                .findFirst()
                .map(Intent::slots)
                .orElse(List.of());
        new SlotFilling(run).fill(intent, slots, words);
    }

    /** The intents that have a task to go to, in the order of the flow. */
    List<String> withTasks() {
        return run.program().nlu().intents().stream()
                .map(Intent::name)
                .filter(name -> task(name).isPresent())
                .toList();
    }

    /** Goes to the task of an intent for good. */
    Move jump(String intent) {
        return new Move.Jump(task(intent).orElseThrow(), List.of());
    }

    private Optional<Integer> task(String intent) {
        IntentSettings settings = run.program().settings().bot().intents().get(intent);
        return settings == null || settings.task().isEmpty()
                ? Optional.empty()
                : Optional.of(settings.task().getAsInt());
    }

    /** Fills slots from words that were not an answer to an ask for them (§2.8). */
    private static final class SlotFilling {
        private static final String ANY = "builtin:any";

        private final Run run;

        SlotFilling(Run run) {
            this.run = run;
        }

        void fill(String intent, List<String> names, String words) {
            List<Slot> slots = names.stream()
                    .flatMap(name -> run.program().nlu().slot(name).stream())
                    .filter(slot -> !slot.type().equals(ANY))
                    .toList();
            if (slots.isEmpty()) {
                return;
            }
            List<SlotMatch> found = run.ports()
                    .understanding()
                    .detect(new DetectionRequest(
                            words,
                            run.language(),
                            run.ports().localNow(),
                            List.of(intent),
                            Optional.empty(),
                            dynamicLists(slots)))
                    .slots();
            slots.forEach(slot -> fill(slot, found));
        }

        private void fill(Slot slot, List<SlotMatch> found) {
            run.program()
                    .variable("Slot." + slot.name())
                    .ifPresent(declaration -> found.stream()
                            .filter(match -> match.slot().equals(slot.name()))
                            .findFirst()
                            .ifPresent(match -> SlotValues.of(match.resolved(), declaration.type())
                                    .ifPresent(value -> {
                                        run.set(declaration.variable(), value);
                                        run.record(new Event.SlotFilled(slot.name(), match.raw(), value));
                                    })));
        }

        private Map<String, List<ListItem>> dynamicLists(List<Slot> slots) {
            Map<String, List<ListItem>> lists = new HashMap<>();
            slots.forEach(slot -> lists.putAll(new SlotItems(run).dynamic(slot)));
            return lists;
        }
    }
}
