package dev.parley.flow.load;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.program.Languages;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the block {@code settingsNaturalLanguageUnderstanding} (architect-semantics §4.1). */
final class NluReader {
    private final Findings findings;

    NluReader(Findings findings) {
        this.findings = findings;
    }

    NluModel read(YamlFields flow, Languages languages) {
        Optional<YamlFields> block = flow.inside("settingsNaturalLanguageUnderstanding");
        if (block.isEmpty()) {
            return NluModel.empty(languages.standard());
        }
        block.get().inert("mutedUtterances", "none");
        Optional<YamlFields> version = block.get().inside("nluDomainVersion");
        block.get().finish();
        if (version.isEmpty()) {
            return NluModel.empty(languages.standard());
        }
        YamlFields nlu = version.get();
        nlu.inert("languageVersions");
        String language = nlu.text("language").orElse(languages.standard());
        AdditionalLanguages additional = new AdditionalLanguages(language, languages, findings);
        NluModel model = model(language, intents(nlu, additional), slots(nlu), slotTypes(nlu, additional));
        nlu.finish();
        return model;
    }

    private static NluModel model(
            String language, List<Worded<Intent>> intents, List<Slot> slots, List<Worded<SlotType>> types) {
        Set<String> others = new TreeSet<>(Worded.languages(intents));
        others.addAll(Worded.languages(types));
        return new NluModel(
                language,
                intents.stream().map(Worded::standard).toList(),
                slots,
                types.stream().map(Worded::standard).toList(),
                others.stream()
                        .map(other -> new NluModel(
                                other,
                                intents.stream().map(intent -> intent.in(other)).toList(),
                                slots,
                                types.stream().map(type -> type.in(other)).toList()))
                        .toList());
    }

    private List<Worded<Intent>> intents(YamlFields nlu, AdditionalLanguages additional) {
        return items(nlu, "intents", "an intent").stream()
                .flatMap(intent -> {
                    intent.inert("id", "intentHealthInfo");
                    Optional<String> name = name(intent);
                    Position at = intent.scalar("name").map(YamlScalar::at).orElse(intent.at());
                    String description = intent.text("description").orElse("");
                    Worded<List<Utterance>> utterances =
                            new Worded<>(utterances(intent), additional.read(intent, this::translated), List.of());
                    List<String> slots = new ArrayList<>(strings(intent, "entityNameReferences"));
                    for (YamlFields binding : items(intent, "entityTypeBindings", "a binding")) {
                        binding.inert("entityType");
                        binding.text("entityName").ifPresent(slots::add);
                        binding.finish();
                    }
                    intent.finish();
                    return name
                            .map(each -> utterances.map(some -> new Intent(each, description, some, slots, at)))
                            .stream();
                })
                .toList();
    }

    private List<Utterance> translated(YamlFields words) {
        words.inert("id");
        return utterances(words);
    }

    private List<Utterance> utterances(YamlFields intent) {
        return items(intent, "utterances", "an utterance").stream()
                .map(utterance -> {
                    utterance.inert("id", "source");
                    List<YamlFields> segments = items(utterance, "segments", "a segment");
                    Position at = segments.stream()
                            .findFirst()
                            .map(first ->
                                    first.scalar("text").map(YamlScalar::at).orElse(first.at()))
                            .orElse(utterance.at());
                    Utterance read =
                            new Utterance(segments.stream().map(this::segment).toList(), at);
                    utterance.finish();
                    return read;
                })
                .toList();
    }

    private Utterance.Segment segment(YamlFields segment) {
        String text = segment.text("text").orElse("");
        Optional<YamlFields> entity = segment.inside("entity");
        Optional<String> slot = entity.flatMap(each -> each.text("name"));
        entity.ifPresent(YamlFields::finish);
        segment.finish();
        return new Utterance.Segment(text, slot.orElse(null));
    }

    private List<Slot> slots(YamlFields nlu) {
        return items(nlu, "entities", "a slot").stream()
                .flatMap(slot -> {
                    slot.inert("capture");
                    Optional<String> name = name(slot);
                    String type = slot.text("type").orElse("");
                    slot.finish();
                    return name.map(each -> new Slot(each, type)).stream();
                })
                .toList();
    }

    private List<Worded<SlotType>> slotTypes(YamlFields nlu, AdditionalLanguages additional) {
        MechanismReader mechanisms = new MechanismReader(additional, findings);
        return items(nlu, "entityTypes", "a slot type").stream()
                .flatMap(type -> {
                    Optional<String> name = name(type);
                    String description = type.text("description").orElse("");
                    Optional<Worded<SlotType>> read = name.flatMap(each -> type.inside("mechanism")
                            .map(mechanism ->
                                    mechanisms.read(mechanism).map(one -> new SlotType(each, description, one))));
                    type.finish();
                    return read.stream();
                })
                .toList();
    }

    private Optional<String> name(YamlFields fields) {
        Optional<String> name = fields.text("name");
        if (name.isEmpty()) {
            findings.error("missing-key", fields.at(), fields.what() + " needs a name");
        }
        return name;
    }

    private List<YamlFields> items(YamlFields parent, String key, String what) {
        return parent.items(key).stream()
                .map(item -> YamlFields.of(item, what, findings))
                .toList();
    }

    static List<String> strings(YamlFields parent, String key) {
        List<String> strings = new ArrayList<>();
        for (YamlNode item : parent.items(key)) {
            if (item instanceof YamlScalar scalar) {
                strings.add(scalar.value());
            }
        }
        return strings;
    }
}
