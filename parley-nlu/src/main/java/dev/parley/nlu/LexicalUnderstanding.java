package dev.parley.nlu;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.nlu.act.DialogActModel;
import dev.parley.nlu.intent.ExampleIntents;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.text.FoldedText;
import java.util.List;

/**
 * Understands by words and forms alone, without a trained model: dialog acts by phrases, slots by their mechanisms,
 * intents by their example sentences. Of long texts only the beginning counts, except for a slot that takes the whole
 * answer. Safe for use by several threads.
 */
public final class LexicalUnderstanding implements Understanding {
    private final ExampleIntents intents;
    private final SlotRecognizers slots;

    private LexicalUnderstanding(ExampleIntents intents, SlotRecognizers slots) {
        this.intents = intents;
        this.slots = slots;
    }

    /** The understanding of a flow with this model. */
    public static LexicalUnderstanding of(NluModel model) {
        return new LexicalUnderstanding(ExampleIntents.of(model.intents()), SlotRecognizers.of(model));
    }

    @Override
    public Detection detect(DetectionRequest request) {
        FoldedText text = FoldedText.of(request.text());
        List<IntentMatch> ranked = intents.rank(text, request.intents());
        return new Detection(
                ranked,
                slots.find(request, ranked.stream().map(IntentMatch::name).findFirst()),
                DialogActModel.of(request.language()).read(text));
    }
}
