package dev.parley.nlu;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Understanding;
import dev.parley.nlu.act.DialogActModel;
import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.text.FoldedText;
import java.util.List;
import java.util.Optional;

/**
 * Understands with a trained model: intents by what they mean, slots by their mechanisms and examples, dialog acts by phrases. Of long
 * texts only the first 10,000 characters count, except for a slot that takes the whole answer. Safe for use by several
 * threads; made by a {@link Trainer}.
 */
public final class TrainedUnderstanding implements Understanding {
    private final Optional<IntentRanking> intents;
    private final SlotRecognizers slots;

    TrainedUnderstanding(Optional<IntentRanking> intents, SlotRecognizers slots) {
        this.intents = intents;
        this.slots = slots;
    }

    @Override
    public Detection detect(DetectionRequest request) {
        List<IntentMatch> ranked = intents.map(ranking -> ranking.rank(request.text(), request.intents()))
                .orElse(List.of());
        return new Detection(
                ranked,
                slots.find(request, ranked.stream().map(IntentMatch::name).findFirst()),
                DialogActModel.of(request.language()).read(FoldedText.of(request.text())));
    }
}
