package dev.parley.nlu.eval;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The language model of a bot whose intents are those of labelled utterances. */
public final class EvaluationBot {
    private EvaluationBot() {}

    /**
     * The model; utterances no intent is for are left out, as authors do not write such.
     *
     * @param language the language of the utterances
     */
    public static NluModel of(List<LabelledUtterance> utterances, String language) {
        Map<String, List<Utterance>> intents = new LinkedHashMap<>();
        for (LabelledUtterance utterance : utterances) {
            if (!utterance.isOutOfScope()) {
                intents.computeIfAbsent(utterance.intent(), intent -> new ArrayList<>())
                        .add(new Utterance(List.of(new Segment(utterance.text(), null))));
            }
        }
        return new NluModel(
                language,
                intents.entrySet().stream()
                        .map(intent -> new Intent(intent.getKey(), "", intent.getValue(), List.of()))
                        .toList(),
                List.of(),
                List.of());
    }
}
