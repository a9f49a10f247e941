package dev.parley.nlu.slot;

import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The recognisers of all slots of a model. Safe for use by several threads. */
public final class SlotRecognizers {
    private final List<Slot> slots;
    private final Map<String, SlotRecognizer> byType;

    private SlotRecognizers(List<Slot> slots, Map<String, SlotRecognizer> byType) {
        this.slots = slots;
        this.byType = byType;
    }

    /** Prepares the recognisers of a model. */
    public static SlotRecognizers of(NluModel model) {
        Map<String, SlotRecognizer> byType = new HashMap<>();
        model.slotTypes().forEach(type -> {
            if (!(type.mechanism() instanceof Mechanism.DynamicList)) {
                byType.put(type.name(), recognizer(type.mechanism()));
            }
        });
        model.slots()
                .forEach(slot -> BuiltinSlot.of(slot.type())
                        .ifPresent(recognizer -> byType.putIfAbsent(slot.type(), recognizer)));
        return new SlotRecognizers(model.slots(), Map.copyOf(byType));
    }

    /** The values of the sought slots in the text of a request, in the order of the slots. */
    public List<SlotMatch> find(DetectionRequest request) {
        return slots.stream()
                .filter(slot -> request.slot().isEmpty() || request.slot().get().equals(slot.name()))
                .flatMap(slot -> find(slot, request))
                .toList();
    }

    private Stream<SlotMatch> find(Slot slot, DetectionRequest request) {
        SlotRecognizer recognizer = byType.get(slot.type());
        if (recognizer == null) {
            recognizer = ListSlot.ofDynamic(request.dynamicLists().getOrDefault(slot.type(), List.of()));
        }
        return recognizer.find(request.text(), request.slot().isPresent()).stream()
                .map(found -> new SlotMatch(slot.name(), found.raw(), found.resolved(), found.probability()));
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
