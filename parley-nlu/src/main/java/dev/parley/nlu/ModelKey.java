package dev.parley.nlu;

import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.intent.IntentModelFormat;
import dev.parley.nlu.intent.TrainingSet;
import dev.parley.nlu.store.Sha256;
import dev.parley.nlu.tagger.SlotTaggers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** Stands for all a model is made of: the same key, the same model. */
final class ModelKey {
    private ModelKey() {}

    /** @param encoder the name of the encoder, empty for none */
    static String of(TrainingSet set, String encoder, ConfidenceSettings confidence) {
        StringBuilder all = new StringBuilder();
        append(all, String.valueOf(IntentModelFormat.VERSION));
        append(all, encoder);
        append(all, String.valueOf(confidence.ownTexts()));
        set.intents().forEach(intent -> append(all, intent));
        for (TrainingSet.Example example : set.examples()) {
            append(all, example.intent() + (example.isName() ? " name" : ""));
            append(all, example.text());
        }
        return hash(all);
    }

    /**
     * The key of what is learnt about slots.
     *
     * @param model all it is learnt from: intents with marked sentences, slots and their types
     * @param vectors the name of the vectors of words, empty for none
     */
    static String ofSlots(NluModel model, String vectors) {
        StringBuilder all = new StringBuilder();
        append(all, "slots " + SlotTaggers.VERSION);
        append(all, vectors);
        append(all, JsonMapper.shared().writeValueAsString(model));
        return hash(all);
    }

    /** Appends a text and how long it is, so that its end cannot be taken for the beginning of the next. */
    private static void append(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }

    private static String hash(StringBuilder all) {
        return HexFormat.of().formatHex(Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
