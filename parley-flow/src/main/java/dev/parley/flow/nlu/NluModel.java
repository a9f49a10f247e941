package dev.parley.flow.nlu;

import java.util.List;
import java.util.Optional;

/**
 * The block {@code settingsNaturalLanguageUnderstanding} of a flow.
 *
 * @param language the language of its sentences, loosely tagged ({@code en}, {@code en-us})
 * @param intents the intents
 * @param slots the slots
 * @param slotTypes the custom slot types
 */
public record NluModel(String language, List<Intent> intents, List<Slot> slots, List<SlotType> slotTypes) {
    public NluModel {
        intents = List.copyOf(intents);
        slots = List.copyOf(slots);
        slotTypes = List.copyOf(slotTypes);
    }

    public static NluModel empty(String language) {
        return new NluModel(language, List.of(), List.of(), List.of());
    }

    public Optional<Slot> slot(String name) {
        return slots.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    public Optional<SlotType> slotType(String name) {
        return slotTypes.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
