package dev.parley.flow.load;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the block {@code settingsNaturalLanguageUnderstanding} (architect-semantics §4.1). */
final class NluReader {
    private final Findings findings;

    NluReader(Findings findings) {
        this.findings = findings;
    }

    NluModel read(YamlFields flow, String defaultLanguage) {
        Optional<YamlFields> block = flow.inside("settingsNaturalLanguageUnderstanding");
        if (block.isEmpty()) {
            return NluModel.empty(defaultLanguage);
        }
        block.get().inert("mutedUtterances", "none");
        Optional<YamlFields> version = block.get().inside("nluDomainVersion");
        block.get().finish();
        if (version.isEmpty()) {
            return NluModel.empty(defaultLanguage);
        }
        YamlFields nlu = version.get();
        nlu.inert("languageVersions");
        NluModel model =
                new NluModel(nlu.text("language").orElse(defaultLanguage), intents(nlu), slots(nlu), slotTypes(nlu));
        nlu.finish();
        return model;
    }

    private List<Intent> intents(YamlFields nlu) {
        return items(nlu, "intents", "an intent").stream()
                .flatMap(intent -> {
                    intent.inert("id", "intentHealthInfo");
                    if (intent.take("additionalLanguages").isPresent()) {
                        findings.warning(
                                "not-runnable", intent.at(), "utterances of additional languages have no effect yet");
                    }
                    Optional<String> name = name(intent);
                    String description = intent.text("description").orElse("");
                    List<Utterance> utterances = utterances(intent);
                    List<String> slots = new ArrayList<>(strings(intent, "entityNameReferences"));
                    for (YamlFields binding : items(intent, "entityTypeBindings", "a binding")) {
                        binding.inert("entityType");
                        binding.text("entityName").ifPresent(slots::add);
                        binding.finish();
                    }
                    intent.finish();
                    return name.map(each -> new Intent(each, description, utterances, slots)).stream();
                })
                .toList();
    }

    private List<Utterance> utterances(YamlFields intent) {
        return items(intent, "utterances", "an utterance").stream()
                .map(utterance -> {
                    utterance.inert("id", "source");
                    List<Utterance.Segment> segments = items(utterance, "segments", "a segment").stream()
                            .map(this::segment)
                            .toList();
                    utterance.finish();
                    return new Utterance(segments);
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

    private List<SlotType> slotTypes(YamlFields nlu) {
        MechanismReader mechanisms = new MechanismReader(findings);
        return items(nlu, "entityTypes", "a slot type").stream()
                .flatMap(type -> {
                    Optional<String> name = name(type);
                    String description = type.text("description").orElse("");
                    Optional<SlotType> read = name.flatMap(each -> type.inside("mechanism")
                            .map(mechanism -> new SlotType(each, description, mechanisms.read(mechanism))));
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
