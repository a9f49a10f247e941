package dev.parley.nlu.slot;

import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.nlu.builtin.BuiltinSpans;
import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.slot.LearnedValues.Mark;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import dev.parley.nlu.slot.SlotRecognizer.Source;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The recognisers of all slots of a model. The slot that is asked for is sought by its own recogniser in the whole
 * answer; otherwise the slots share the words out among them ({@link Allotment}). Safe for use by several threads.
 */
public final class SlotRecognizers {
    private static final String ANY = "builtin:any";

    private final NluModel model;
    private final Map<String, SlotRecognizer> byType;
    private final LearnedValues learned;

    private SlotRecognizers(NluModel model, Map<String, SlotRecognizer> byType, LearnedValues learned) {
        this.model = model;
        this.byType = byType;
        this.learned = learned;
    }

    /** Prepares the recognisers of a model, without learned ones. */
    public static SlotRecognizers of(NluModel model) {
        return of(model, LearnedValues.none());
    }

    /** Prepares the recognisers of a model. */
    public static SlotRecognizers of(NluModel model, LearnedValues learned) {
        Map<String, SlotRecognizer> byType = new HashMap<>();
        model.slotTypes().forEach(type -> {
            if (!(type.mechanism() instanceof Mechanism.DynamicList)) {
                byType.put(type.name(), recognizer(type.mechanism()));
            }
        });
        model.slots()
                .forEach(slot -> BuiltinSlot.of(slot.type())
                        .ifPresent(recognizer -> byType.putIfAbsent(slot.type(), recognizer)));
        return new SlotRecognizers(model, Map.copyOf(byType), learned);
    }

    /**
     * The values of the sought slots in the text of a request, in the order of the slots.
     *
     * @param intent the intent the text expresses, where it is known
     */
    public List<SlotMatch> find(DetectionRequest request, Optional<String> intent) {
        if (request.slot().isPresent()) {
            return model.slot(request.slot().get()).stream()
                    .flatMap(slot -> asked(slot, request).stream().map(found -> match(slot, found)))
                    .toList();
        }
        return model.slots().isEmpty() ? List.of() : all(request, intent);
    }

    /** What the recognisers of the custom slot types find in an utterance, for a model that learns. */
    public List<Mark> marks(Heard heard) {
        return byType.entrySet().stream()
                .filter(entry -> model.slotType(entry.getKey()).isPresent())
                .flatMap(entry -> entry.getValue().find(heard).stream()
                        .map(found -> new Mark(entry.getKey(), found.from(), found.to())))
                .sorted(Comparator.comparing(Mark::type).thenComparingInt(Mark::from))
                .toList();
    }

    private List<Found> asked(Slot slot, DetectionRequest request) {
        return recognizer(slot, request).find(new Heard(request.text(), spans(request, request.text()), true));
    }

    private List<SlotMatch> all(DetectionRequest request, Optional<String> intent) {
        Heard heard = new Heard(request.text(), spans(request, request.text()), false);
        Allotment allotment = new Allotment();
        for (Slot slot : model.slots()) {
            allotment.add(slot, recognizer(slot, request).find(heard));
        }
        intent.ifPresent(name -> addLearned(allotment, name, heard, request));
        List<String> preferred = intent.flatMap(this::intent).map(Intent::slots).orElse(List.of());
        Map<Slot, List<Found>> shares = allotment.shares(model.slots(), preferred);
        return model.slots().stream()
                .flatMap(slot -> shares.getOrDefault(slot, List.of()).stream().map(found -> match(slot, found)))
                .toList();
    }

    private void addLearned(Allotment allotment, String intent, Heard heard, DetectionRequest request) {
        for (LearnedValues.Value value : learned.find(intent, heard, marks(heard))) {
            model.slot(value.slot())
                    .ifPresent(slot ->
                            learned(slot, value, heard, request).ifPresent(found -> allotment.addLearned(slot, found)));
        }
    }

    /**
     * What words stand for that a learned model gives to a slot: what the slot's own recogniser makes of them, or, where
     * its type is open to values nobody listed, they themselves.
     */
    private Optional<Found> learned(Slot slot, LearnedValues.Value value, Heard heard, DetectionRequest request) {
        if (slot.type().equals(ANY)) {
            return Optional.empty();
        }
        String words = heard.folded().original().substring(value.from(), value.to());
        Optional<Found> own = recognizer(slot, request).find(new Heard(words, spans(request, words), true)).stream()
                .findFirst();
        return own.map(found -> learned(value, words, found.resolved(), found.source()))
                .or(() -> isOpen(slot) ? Optional.of(learned(value, words, words, Source.LEARNED)) : Optional.empty());
    }

    private static Found learned(LearnedValues.Value value, String words, String resolved, Source source) {
        return new Found(value.from(), value.to(), words, resolved, value.probability(), source);
    }

    private boolean isOpen(Slot slot) {
        return model.slotType(slot.type())
                .map(SlotType::mechanism)
                .filter(mechanism -> mechanism instanceof Mechanism.ListOf list && !list.restricted())
                .isPresent();
    }

    private Optional<Intent> intent(String name) {
        return model.intents().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static BuiltinSpans spans(DetectionRequest request, String text) {
        return Builtins.of(request.language()).spans(text, request.now().toLocalDateTime());
    }

    private SlotRecognizer recognizer(Slot slot, DetectionRequest request) {
        SlotRecognizer known = byType.get(slot.type());
        return known != null ? known : ListSlot.ofDynamic(request.dynamicLists().getOrDefault(slot.type(), List.of()));
    }

    private static SlotMatch match(Slot slot, Found found) {
        return new SlotMatch(slot.name(), found.raw(), found.resolved(), found.probability());
    }

    private static SlotRecognizer recognizer(Mechanism mechanism) {
        return switch (mechanism) {
            case Mechanism.ListOf list -> ListSlot.of(list.items());
            case Mechanism.Regex regex -> RegexSlot.of(regex.patterns());
            case Mechanism.Ai ai -> new AiSlot(ai);
            case Mechanism.DynamicList list -> SlotRecognizer.none();
            case Mechanism.DynamicDateTime timeslots -> SlotRecognizer.none();
            case Mechanism.Unknown unknown -> SlotRecognizer.none();
        };
    }
}
