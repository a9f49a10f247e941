package dev.parley.server.understanding;

import dev.parley.api.understanding.EntityName;
import dev.parley.api.understanding.IntentDefinition;
import dev.parley.api.understanding.NamedEntityTypeDefinition;
import dev.parley.api.understanding.NamedEntityTypeMechanism;
import dev.parley.api.understanding.NamedEntityTypeMechanism.Item;
import dev.parley.api.understanding.NluDomainVersionRequest;
import dev.parley.api.understanding.NluUtterance;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads models from the wire. */
final class ModelReading {
    private static final String BUILT_IN = "builtin:";

    private ModelReading() {}

    /** The model of a version as somebody wants it, or what is wrong with it. */
    static Outcome<NluModel> of(NluDomainVersionRequest request) {
        NluModel own = inOneLanguage(request, "");
        NluModel model = new NluModel(
                own.language(),
                own.intents(),
                own.slots(),
                own.slotTypes(),
                languages(request).stream()
                        .map(language -> inOneLanguage(request, language))
                        .toList());
        return mistake(model).<Outcome<NluModel>>map(Outcome::failed).orElseGet(() -> Outcome.done(model));
    }

    /** @param language one of the additional languages; empty for the model's own */
    private static NluModel inOneLanguage(NluDomainVersionRequest request, String language) {
        return new NluModel(
                language.isEmpty() ? request.language() : language,
                all(request.intents()).map(intent -> intent(intent, language)).toList(),
                all(request.entities())
                        .map(slot -> new Slot(slot.name(), slot.type()))
                        .toList(),
                all(request.entityTypes())
                        .map(type -> slotType(type, language))
                        .toList());
    }

    /** The additional languages that intents or listed values have words in. */
    private static SortedSet<String> languages(NluDomainVersionRequest request) {
        SortedSet<String> languages = new TreeSet<>();
        all(request.intents())
                .map(IntentDefinition::additionalLanguages)
                .filter(Objects::nonNull)
                .forEach(words -> languages.addAll(words.keySet()));
        all(request.entityTypes())
                .flatMap(type -> all(type.mechanism().items()))
                .map(Item::additionalLanguages)
                .filter(Objects::nonNull)
                .forEach(words -> languages.addAll(words.keySet()));
        languages.remove("");
        return languages;
    }

    private static Optional<ApiError> mistake(NluModel model) {
        return Stream.of(
                        twice("intents", model.intents().stream().map(Intent::name)),
                        twice("entities", model.slots().stream().map(Slot::name)),
                        twice("entityTypes", model.slotTypes().stream().map(SlotType::name)),
                        unknownTypes(model),
                        unknownSlots(model))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ApiError> twice(String field, Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> name.isBlank() || !seen.add(name))
                .findFirst()
                .map(name -> Refusals.badField(
                        field, name.isBlank() ? "One has no name." : "There are two with the name '" + name + "'."));
    }

    private static Optional<ApiError> unknownTypes(NluModel model) {
        return model.slots().stream()
                .filter(slot -> !slot.type().startsWith(BUILT_IN)
                        && model.slotType(slot.type()).isEmpty())
                .findFirst()
                .map(slot -> Refusals.badField(
                        "entities", "The type '" + slot.type() + "' of '" + slot.name() + "' is none of entityTypes."));
    }

    private static Optional<ApiError> unknownSlots(NluModel model) {
        return model.intents().stream()
                .flatMap(intent -> Stream.concat(
                        intent.slots().stream(),
                        intent.utterances().stream()
                                .flatMap(utterance -> utterance.segments().stream())
                                .map(Segment::slot)
                                .filter(Objects::nonNull)))
                .filter(slot -> model.slot(slot).isEmpty())
                .findFirst()
                .map(slot -> Refusals.badField("intents", "The entity '" + slot + "' is none of entities."));
    }

    private static Intent intent(IntentDefinition intent, String language) {
        List<String> slots = new ArrayList<>(all(intent.entityNameReferences()).toList());
        all(intent.entityTypeBindings())
                .map(IntentDefinition.EntityTypeBinding::entityName)
                .filter(slot -> !slots.contains(slot))
                .forEach(slots::add);
        return new Intent(
                intent.name(),
                text(intent.description()),
                utterances(intent, language).map(ModelReading::utterance).toList(),
                slots);
    }

    private static Stream<NluUtterance> utterances(IntentDefinition intent, String language) {
        if (language.isEmpty()) {
            return intent.utterances().stream();
        }
        IntentDefinition.AdditionalLanguage words =
                intent.additionalLanguages() == null ? null : intent.additionalLanguages().get(language);
        return words == null ? Stream.of() : all(words.utterances());
    }

    private static Utterance utterance(NluUtterance utterance) {
        return new Utterance(utterance.segments().stream()
                .map(segment -> new Segment(segment.text(), slot(segment.entity())))
                .toList());
    }

    private static @Nullable String slot(@Nullable EntityName entity) {
        return entity == null ? null : entity.name();
    }

    private static SlotType slotType(NamedEntityTypeDefinition type, String language) {
        return new SlotType(type.name(), text(type.description()), mechanism(type.mechanism(), language));
    }

    private static Mechanism mechanism(NamedEntityTypeMechanism mechanism, String language) {
        List<ListItem> items =
                all(mechanism.items()).map(item -> item(item, language)).toList();
        return switch (mechanism.type()) {
            case LIST -> new Mechanism.ListOf(Boolean.TRUE.equals(mechanism.restricted()), items);
            case DYNAMIC_LIST -> new Mechanism.DynamicList();
            case DYNAMIC_DATE_TIME -> new Mechanism.DynamicDateTime();
            case REGEX ->
                new Mechanism.Regex(items.stream().map(ListItem::value).toList());
            case AI ->
                new Mechanism.Ai(
                        subType(mechanism.subType()),
                        number(mechanism.minLength()),
                        number(mechanism.maxLength()),
                        Boolean.TRUE.equals(mechanism.allowSpecialChars()));
            case UNKNOWN -> new Mechanism.Unknown("Unknown");
        };
    }

    private static String subType(NamedEntityTypeMechanism.@Nullable SubType type) {
        return switch (type) {
            case ALPHANUMERIC -> "Alphanumeric";
            case NUMBER_SEQUENCE -> "NumberSequence";
            case FREE_FORM -> "FreeForm";
            case null -> "FreeForm";
        };
    }

    private static ListItem item(Item item, String language) {
        if (language.isEmpty()) {
            return new ListItem(item.value(), all(item.synonyms()).toList());
        }
        NamedEntityTypeMechanism.Synonyms words =
                item.additionalLanguages() == null ? null : item.additionalLanguages().get(language);
        return new ListItem(
                item.value(), words == null ? List.of() : all(words.synonyms()).toList());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : Math.max(0, number);
    }

    private static <T> Stream<T> all(@Nullable List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }
}
