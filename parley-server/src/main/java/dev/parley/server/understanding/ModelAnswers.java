package dev.parley.server.understanding;

import dev.parley.api.understanding.EntityName;
import dev.parley.api.understanding.IntentDefinition;
import dev.parley.api.understanding.NamedEntityDefinition;
import dev.parley.api.understanding.NamedEntityTypeDefinition;
import dev.parley.api.understanding.NamedEntityTypeMechanism;
import dev.parley.api.understanding.NamedEntityTypeMechanism.Item;
import dev.parley.api.understanding.NamedEntityTypeMechanism.MechanismType;
import dev.parley.api.understanding.NamedEntityTypeMechanism.SubType;
import dev.parley.api.understanding.NluUtterance;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.server.flow.NluDomains;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes models for the wire. */
final class ModelAnswers {
    private ModelAnswers() {}

    /**
     * The intents of a version.
     *
     * @param utterances whether their sentences are wanted
     */
    static List<IntentDefinition> intents(DomainVersion version, boolean utterances) {
        return version.model().intents().stream()
                .map(intent -> intent(version, intent, utterances))
                .toList();
    }

    private static IntentDefinition intent(DomainVersion version, Intent intent, boolean utterances) {
        return new IntentDefinition(
                NluDomains.intentId(version.id(), intent.name()),
                intent.name(),
                intent.description().isEmpty() ? null : intent.description(),
                null,
                intent.slots(),
                utterances
                        ? intent.utterances().stream()
                                .map(ModelAnswers::utterance)
                                .toList()
                        : List.of(),
                null);
    }

    private static NluUtterance utterance(Utterance utterance) {
        return new NluUtterance(
                null,
                NluUtterance.Source.USER,
                utterance.segments().stream()
                        .map(segment -> new NluUtterance.Segment(
                                segment.text(), segment.slot() == null ? null : new EntityName(segment.slot())))
                        .toList());
    }

    static List<NamedEntityDefinition> slots(NluModel model) {
        return model.slots().stream()
                .map(slot -> new NamedEntityDefinition(slot.name(), slot.type()))
                .toList();
    }

    static List<NamedEntityTypeDefinition> slotTypes(NluModel model) {
        return model.slotTypes().stream().map(ModelAnswers::slotType).toList();
    }

    private static NamedEntityTypeDefinition slotType(SlotType type) {
        return new NamedEntityTypeDefinition(
                type.name(), type.description().isEmpty() ? null : type.description(), mechanism(type.mechanism()));
    }

    private static NamedEntityTypeMechanism mechanism(Mechanism mechanism) {
        return switch (mechanism) {
            case Mechanism.ListOf(boolean restricted, var items) ->
                values(
                        MechanismType.LIST,
                        items.stream()
                                .map(item -> new Item(item.value(), item.synonyms(), null))
                                .toList(),
                        restricted);
            case Mechanism.DynamicList() -> values(MechanismType.DYNAMIC_LIST, List.of(), null);
            case Mechanism.DynamicDateTime() -> values(MechanismType.DYNAMIC_DATE_TIME, List.of(), null);
            case Mechanism.Regex(var patterns) ->
                values(
                        MechanismType.REGEX,
                        patterns.stream()
                                .map(pattern -> new Item(pattern, List.of(), null))
                                .toList(),
                        null);
            case Mechanism.Ai(String subType, int least, int most, boolean special) ->
                new NamedEntityTypeMechanism(
                        MechanismType.AI, subType(subType), List.of(), null, most, least, special, null);
            case Mechanism.Unknown(String name) -> values(MechanismType.UNKNOWN, List.of(), null);
        };
    }

    private static NamedEntityTypeMechanism values(MechanismType type, List<Item> items, @Nullable Boolean restricted) {
        return new NamedEntityTypeMechanism(type, null, items, restricted, null, null, null, null);
    }

    private static SubType subType(String name) {
        return switch (name) {
            case "Alphanumeric" -> SubType.ALPHANUMERIC;
            case "NumberSequence" -> SubType.NUMBER_SEQUENCE;
            default -> SubType.FREE_FORM;
        };
    }
}
