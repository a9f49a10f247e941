package dev.parley.server.understanding;

import dev.parley.api.understanding.EntityName;
import dev.parley.api.understanding.IntentDefinition;
import dev.parley.api.understanding.IntentDefinition.AdditionalLanguage;
import dev.parley.api.understanding.NamedEntityDefinition;
import dev.parley.api.understanding.NamedEntityTypeDefinition;
import dev.parley.api.understanding.NamedEntityTypeMechanism;
import dev.parley.api.understanding.NamedEntityTypeMechanism.Item;
import dev.parley.api.understanding.NamedEntityTypeMechanism.MechanismType;
import dev.parley.api.understanding.NamedEntityTypeMechanism.SubType;
import dev.parley.api.understanding.NamedEntityTypeMechanism.Synonyms;
import dev.parley.api.understanding.NluUtterance;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.server.flow.NluDomains;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
                utterances ? additional(version.model(), intent) : null);
    }

    /** An intent's sentences in the other languages; null if it has none. */
    private static @Nullable Map<String, AdditionalLanguage> additional(NluModel model, Intent intent) {
        Map<String, AdditionalLanguage> additional = new TreeMap<>();
        for (NluModel other : model.translations()) {
            other.intents().stream()
                    .filter(one -> one.name().equals(intent.name())
                            && !one.utterances().isEmpty())
                    .forEach(one -> additional.put(
                            other.language(),
                            new AdditionalLanguage(
                                    null,
                                    one.utterances().stream()
                                            .map(ModelAnswers::utterance)
                                            .toList())));
        }
        return additional.isEmpty() ? null : additional;
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
        return model.slotTypes().stream().map(type -> slotType(model, type)).toList();
    }

    private static NamedEntityTypeDefinition slotType(NluModel model, SlotType type) {
        return new NamedEntityTypeDefinition(
                type.name(),
                type.description().isEmpty() ? null : type.description(),
                mechanism(type.mechanism(), value -> synonyms(model, type, value)));
    }

    /** Other words for a value of a list in the other languages; null if there are none. */
    private static @Nullable Map<String, Synonyms> synonyms(NluModel model, SlotType type, String value) {
        Map<String, Synonyms> additional = new TreeMap<>();
        for (NluModel other : model.translations()) {
            if (other.slotType(type.name()).map(SlotType::mechanism).orElse(type.mechanism())
                    instanceof Mechanism.ListOf list) {
                list.items().stream()
                        .filter(item ->
                                item.value().equals(value) && !item.synonyms().isEmpty())
                        .forEach(item -> additional.put(other.language(), new Synonyms(item.synonyms())));
            }
        }
        return additional.isEmpty() ? null : additional;
    }

    private static NamedEntityTypeMechanism mechanism(
            Mechanism mechanism, Function<String, @Nullable Map<String, Synonyms>> synonyms) {
        return switch (mechanism) {
            case Mechanism.ListOf(boolean restricted, var items) ->
                values(
                        MechanismType.LIST,
                        items.stream()
                                .map(item -> new Item(item.value(), item.synonyms(), synonyms.apply(item.value())))
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
