package dev.parley.nlu.health;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A model under examination, in one of its languages.
 *
 * @param model the model
 * @param sentences the utterances of its intents, in order
 * @param likeness how near they are to each other
 * @param sharpness from which differences of nearness on something is said
 */
record Checkup(NluModel model, List<ExampleSentence> sentences, Likeness likeness, Sharpness sharpness) {
    static List<ExampleSentence> sentences(NluModel model) {
        List<ExampleSentence> all = new ArrayList<>();
        for (int intent = 0; intent < model.intents().size(); intent++) {
            int number = intent;
            model.intents().get(intent).utterances().stream()
                    .map(utterance -> ExampleSentence.of(number, utterance))
                    .filter(sentence -> !sentence.folded().isEmpty())
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    Intent intent(int number) {
        return model.intents().get(number);
    }

    /** An intent as messages name it. */
    String name(int number) {
        return "'" + intent(number).name() + "'";
    }
}
