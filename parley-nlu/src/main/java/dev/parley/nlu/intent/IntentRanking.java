package dev.parley.nlu.intent;

import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Utterance;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ranks the intents of a bot for a text. A text that equals an example sentence, case, punctuation and white space
 * aside, is its intent, with {@link IntentReading#EXACT}; for any other the model speaks.
 *
 * <p>An intent that is not sought cannot win, and the others do not gain by that: their probabilities stay those among
 * all intents. So a text that means an intent which is switched off scores low, as does one the bot is not for.
 */
public final class IntentRanking {
    /** Less probable intents are not named. */
    private static final double LEAST = 0.01;

    private final IntentModel model;
    private final Encoder encoder;
    private final Map<String, List<Integer>> sentences;

    private IntentRanking(IntentModel model, Encoder encoder, Map<String, List<Integer>> sentences) {
        this.model = model;
        this.encoder = encoder;
        this.sentences = sentences;
    }

    /**
     * @param model the trained model
     * @param intents the intents it was trained with
     * @param encoder what encoded their sentences, if the model has no encoder of its own
     */
    public static IntentRanking of(IntentModel model, List<Intent> intents, Encoder encoder) {
        Map<String, List<Integer>> sentences = new HashMap<>();
        for (Intent intent : intents) {
            int number = model.intents().indexOf(intent.name());
            for (Utterance utterance : intent.utterances()) {
                List<Integer> same =
                        sentences.computeIfAbsent(Sentence.of(utterance.text()), sentence -> new ArrayList<>());
                if (number >= 0 && !same.contains(number)) {
                    same.add(number);
                }
            }
        }
        Encoder own = model.encoder();
        return new IntentRanking(model, own == null ? encoder : own, sentences);
    }

    /** The names of all intents. */
    public List<String> intents() {
        return model.intents();
    }

    /**
     * The sought intents the text may express, best first.
     *
     * @param text the participant's words
     * @param sought the names of the intents that may win
     */
    public List<IntentMatch> rank(String text, List<String> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        Set<String> names = Set.copyOf(sought);
        IntentReading reading = read(text);
        return IntStream.range(0, model.intents().size())
                .mapToObj(intent -> new IntentMatch(
                        model.intents().get(intent), reading.probability(intent), reading.isExact(intent)))
                .filter(match -> match.probability() >= LEAST && names.contains(match.name()))
                .sorted(Comparator.comparingDouble(IntentMatch::probability).reversed())
                .toList();
    }

    /** What is made of a text, among all intents. */
    public IntentReading read(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Integer> exact = sentences.getOrDefault(Sentence.of(folded), List.of());
        if (!exact.isEmpty()) {
            return IntentReading.exact(exact, model.intents().size());
        }
        return folded.folded().isEmpty()
                ? IntentReading.nothing(model.intents().size())
                : model.read(text, encoder.encode(text).sentence());
    }
}
