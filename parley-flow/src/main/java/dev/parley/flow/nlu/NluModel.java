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
 * @param translations the same model in the other languages it has words in, none of which has translations
 */
public record NluModel(
        String language,
        List<Intent> intents,
        List<Slot> slots,
        List<SlotType> slotTypes,
        List<NluModel> translations) {
    public NluModel {
        intents = List.copyOf(intents);
        slots = List.copyOf(slots);
        slotTypes = List.copyOf(slotTypes);
        translations = List.copyOf(translations);
    }

    /** A model in one language. */
    public NluModel(String language, List<Intent> intents, List<Slot> slots, List<SlotType> slotTypes) {
        this(language, intents, slots, slotTypes, List.of());
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
