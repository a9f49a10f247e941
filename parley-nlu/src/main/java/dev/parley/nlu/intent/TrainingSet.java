package dev.parley.nlu.intent;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Utterance;
import dev.parley.nlu.encode.Encoder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What intents are learnt from.
 *
 * @param intents the names of the intents that have utterances
 * @param examples their sentences
 */
public record TrainingSet(List<String> intents, List<Example> examples) {
    /** An intent with as many utterances or fewer has its name for one more. */
    private static final int FEW_UTTERANCES = 10;

    public TrainingSet {
        intents = List.copyOf(intents);
        examples = List.copyOf(examples);
    }

    /**
     * A sentence.
     *
     * @param text its words
     * @param intent the number of its intent
     * @param isName whether it is nothing but the intent's name
     */
    public record Example(String text, int intent, boolean isName) {}

    /**
     * The sentences of a model's intents, each once. An intent without utterances cannot be recognised
     * (architect-semantics §4.5), so it is left out.
     */
    public static TrainingSet of(List<Intent> intents) {
        List<String> names = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (Intent intent : intents) {
            List<String> texts = texts(intent);
            int number = names.size();
            if (!texts.isEmpty()) {
                names.add(intent.name());
                texts.forEach(text -> examples.add(new Example(text, number, false)));
                String words = IntentName.words(intent.name());
                if (texts.size() <= FEW_UTTERANCES && !words.isEmpty()) {
                    examples.add(new Example(words, number, true));
                }
            }
        }
        return new TrainingSet(names, examples);
    }

    private static List<String> texts(Intent intent) {
        Set<String> seen = new HashSet<>();
        return intent.utterances().stream()
                .map(Utterance::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && seen.add(Sentence.of(text)))
                .toList();
    }

    /** The words of all sentences. */
    public List<String> texts() {
        return examples.stream().map(Example::text).toList();
    }

    /** The vectors of all sentences. */
    float[][] vectors(Encoder encoder) {
        return examples.stream()
                .map(example -> encoder.encode(example.text()).sentence())
                .toArray(float[][]::new);
    }

    /** Whether intents have many sentences each. */
    boolean isLarge(int examplesAnIntent) {
        return examples.size() >= examplesAnIntent * intents.size();
    }
}
