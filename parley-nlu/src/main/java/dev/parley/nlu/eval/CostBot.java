package dev.parley.nlu.eval;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.nlu.Utterance;
import dev.parley.nlu.slot.eval.TaggedSentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bots that tell what understanding costs.
 *
 * @param plain 150 intents of CLINC150 with ten utterances each
 * @param withSlots the same and the seven intents of Snips with 70 utterances each, in which slots are marked
 * @param texts what participants write, each once
 */
record CostBot(NluModel plain, NluModel withSlots, List<String> texts) {
    private static final List<String> SLOT_INTENTS = List.of(
            "AddToPlaylist",
            "BookRestaurant",
            "GetWeather",
            "PlayMusic",
            "RateBook",
            "SearchCreativeWork",
            "SearchScreeningEvent");
    private static final int MARKED = 70;
    private static final int TEXTS = 1_000;

    /** @param data holds clinc150 and snips-custom */
    static CostBot read(Path data) throws IOException {
        NluModel plain = EvaluationBot.of(LabelledUtterance.read(data.resolve("clinc150/train_10.tsv")), "en-us");
        Map<String, String> slots = new TreeMap<>(Map.of(
                "number", "builtin:number",
                "money", "builtin:amountOfMoney",
                "date", "builtin:date",
                "time", "builtin:time"));
        List<Intent> intents = new ArrayList<>(plain.intents());
        List<String> texts = new ArrayList<>(LabelledUtterance.read(data.resolve("clinc150/test.tsv")).stream()
                .map(LabelledUtterance::text)
                .distinct()
                .limit(TEXTS)
                .toList());
        for (String intent : SLOT_INTENTS) {
            List<TaggedSentence> sentences =
                    TaggedSentence.read(data.resolve("snips-custom/" + intent + ".train.jsonl"));
            sentences.stream()
                    .limit(MARKED)
                    .flatMap(sentence -> sentence.values().stream())
                    .forEach(value -> slots.putIfAbsent(value.slot(), value.slot() + " type"));
            intents.add(new Intent(intent, "", utterances(sentences), List.of()));
            TaggedSentence.read(data.resolve("snips-custom/" + intent + ".validate.jsonl"))
                    .forEach(sentence -> texts.add(sentence.text()));
        }
        return new CostBot(
                plain, withSlots(intents, slots), texts.stream().distinct().toList());
    }

    private static List<Utterance> utterances(List<TaggedSentence> sentences) {
        return sentences.stream().limit(MARKED).map(TaggedSentence::utterance).toList();
    }

    private static NluModel withSlots(List<Intent> intents, Map<String, String> slots) {
        return new NluModel(
                "en-us",
                intents,
                slots.entrySet().stream()
                        .map(slot -> new Slot(slot.getKey(), slot.getValue()))
                        .toList(),
                slots.values().stream()
                        .filter(type -> !type.startsWith("builtin:"))
                        .map(type -> new SlotType(type, "", new Mechanism.ListOf(false, List.of())))
                        .toList());
    }

    /** A model with one more utterance. */
    static NluModel with(NluModel model, String text) {
        List<Intent> intents = new ArrayList<>(model.intents());
        Intent first = intents.getFirst();
        List<Utterance> utterances = new ArrayList<>(first.utterances());
        utterances.add(new Utterance(List.of(new Utterance.Segment(text, null))));
        intents.set(0, new Intent(first.name(), first.description(), utterances, first.slots()));
        return new NluModel(model.language(), intents, model.slots(), model.slotTypes());
    }
}
