package dev.parley.nlu.intent;

import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Utterance;
import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Word;
import dev.parley.nlu.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks intents by their example sentences. Equality with one, case, punctuation and white space aside, is 0.98 and
 * exact. Otherwise the share of common words with the most similar example decides, at most 0.6: this part is
 * provisional and stands in until a trained model ranks.
 */
public final class ExampleIntents {
    private static final double EXACT = 0.98;
    private static final double MOST_BY_WORDS = 0.6;
    private static final double LEAST_BY_WORDS = 0.05;

    private final List<Examples> intents;

    private record Examples(String intent, Set<String> sentences, List<Set<String>> words) {
        static Examples of(Intent intent) {
            List<FoldedText> texts = intent.utterances().stream()
                    .map(Utterance::text)
                    .map(FoldedText::of)
                    .filter(text -> !text.folded().isEmpty())
                    .toList();
            return new Examples(
                    intent.name(),
                    texts.stream().map(Sentence::of).collect(Collectors.toUnmodifiableSet()),
                    texts.stream().map(ExampleIntents::wordSet).distinct().toList());
        }
    }

    private ExampleIntents(List<Examples> intents) {
        this.intents = intents;
    }

    /** Prepares the examples of intents. */
    public static ExampleIntents of(List<Intent> intents) {
        return new ExampleIntents(intents.stream().map(Examples::of).toList());
    }

    /**
     * The sought intents the text may express, best first; equals stand in the order of the model.
     *
     * @param text the participant's words
     * @param sought the names of the intents that may win
     */
    public List<IntentMatch> rank(FoldedText text, List<String> sought) {
        if (text.folded().isEmpty()) {
            return List.of();
        }
        Set<String> names = Set.copyOf(sought);
        String sentence = Sentence.of(text);
        Set<String> words = wordSet(text);
        return intents.stream()
                .filter(examples -> names.contains(examples.intent()))
                .map(examples -> match(examples, sentence, words))
                .filter(match -> match.probability() >= LEAST_BY_WORDS)
                .sorted(Comparator.comparingDouble(IntentMatch::probability).reversed())
                .toList();
    }

    private static IntentMatch match(Examples examples, String sentence, Set<String> words) {
        if (examples.sentences().contains(sentence)) {
            return new IntentMatch(examples.intent(), EXACT, true);
        }
        double overlap = examples.words().stream()
                .mapToDouble(example -> overlap(example, words))
                .max()
                .orElse(0);
        return new IntentMatch(examples.intent(), MOST_BY_WORDS * overlap, false);
    }

    /** Dice's coefficient. */
    private static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> wordSet(FoldedText text) {
        return Words.of(text).stream().map(Word::text).collect(Collectors.toUnmodifiableSet());
    }
}
