package dev.parley.nlu.health;

import dev.parley.nlu.learn.Neighbours;
import dev.parley.nlu.vector.Cosine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How near utterances are to intents, by their vectors: half by the most similar utterance of the intent, half by the
 * middle of all its utterances. With its own intent an utterance is compared as if it were not one of it. Utterances
 * that stand in several intents, and of very large models those beyond the first of each intent, are left out.
 */
final class Likeness {
    /** More utterances of a model would take too long to compare each with each. */
    private static final int MOST_SENTENCES = 4_000;

    private final List<ExampleSentence> sentences;
    private final float[][] vectors;
    private final Neighbours neighbours;
    private final int[][] members;
    private final float[][] sums;
    private final List<Place> places;

    /**
     * Where an utterance stands.
     *
     * @param sentence the utterance
     * @param own how near it is to its own intent; empty if the intent has no other utterance
     * @param other how near it is to the nearest of the others; empty if there is none
     */
    record Place(ExampleSentence sentence, Optional<Nearness> own, Optional<Nearness> other) {
        /** By how much it is nearer to another intent; negative if it is nearer to its own, or has nothing to compare. */
        double stray() {
            return own.isEmpty() || other.isEmpty()
                    ? Double.NEGATIVE_INFINITY
                    : other.get().score() - own.get().score();
        }
    }

    private Likeness(List<ExampleSentence> sentences, float[][] vectors) {
        this.sentences = sentences;
        this.vectors = vectors;
        int[] intents = sentences.stream().mapToInt(ExampleSentence::intent).toArray();
        int count = Arrays.stream(intents).max().orElse(-1) + 1;
        this.neighbours = new Neighbours(vectors, intents, count, 1);
        this.members = IntStream.range(0, count)
                .mapToObj(intent -> IntStream.range(0, intents.length)
                        .filter(i -> intents[i] == intent)
                        .toArray())
                .toArray(int[][]::new);
        this.sums = Arrays.stream(members).map(this::sum).toArray(float[][]::new);
        this.places = IntStream.range(0, intents.length)
                .parallel()
                .mapToObj(this::place)
                .toList();
    }

    /** @param vectors gives texts their vectors, of length one */
    static Likeness of(List<ExampleSentence> all, Function<List<String>, Map<String, float[]>> vectors) {
        List<ExampleSentence> sentences = compared(all);
        Map<String, float[]> known =
                vectors.apply(sentences.stream().map(ExampleSentence::text).toList());
        return new Likeness(
                sentences,
                sentences.stream().map(sentence -> known.get(sentence.text())).toArray(float[][]::new));
    }

    private static List<ExampleSentence> compared(List<ExampleSentence> all) {
        Map<String, ExampleSentence> first = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (ExampleSentence sentence : all) {
            ExampleSentence other = first.putIfAbsent(sentence.folded(), sentence);
            if (other != null && other.intent() != sentence.intent()) {
                shared.add(sentence.folded());
            }
        }
        long intents = all.stream().map(ExampleSentence::intent).distinct().count();
        long mostOfOne = first.size() <= MOST_SENTENCES ? first.size() : Math.max(1, MOST_SENTENCES / intents);
        Map<Integer, Integer> counts = new HashMap<>();
        return first.values().stream()
                .filter(sentence -> !shared.contains(sentence.folded()))
                .filter(sentence -> counts.merge(sentence.intent(), 1, Integer::sum) <= mostOfOne)
                .toList();
    }

    /** Where each utterance that is compared stands. */
    List<Place> places() {
        return places;
    }

    /** How many utterances of an intent are compared. */
    int size(int intent) {
        return intent < members.length ? members[intent].length : 0;
    }

    private Place place(int sentence) {
        float[] cosines = neighbours.cosines(vectors[sentence]);
        int own = sentences.get(sentence).intent();
        List<Nearness> others = new ArrayList<>();
        for (int intent = 0; intent < members.length; intent++) {
            if (intent != own) {
                nearness(sentence, intent, cosines).ifPresent(others::add);
            }
        }
        return new Place(
                sentences.get(sentence),
                nearness(sentence, own, cosines),
                others.stream().max(Comparator.comparingDouble(Nearness::score)));
    }

    private Optional<Nearness> nearness(int sentence, int intent, float[] cosines) {
        int nearest = -1;
        for (int member : members[intent]) {
            if (member != sentence && (nearest < 0 || cosines[member] > cosines[nearest])) {
                nearest = member;
            }
        }
        if (nearest < 0) {
            return Optional.empty();
        }
        double score = (cosines[nearest] + middle(sentence, intent)) / 2;
        return Optional.of(new Nearness(sentences.get(sentence), intent, score, sentences.get(nearest)));
    }

    /** The cosine with the middle of an intent's other utterances. */
    private double middle(int sentence, int intent) {
        float[] middle = sums[intent].clone();
        if (sentences.get(sentence).intent() == intent) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] -= vectors[sentence][i];
            }
        }
        double length = Math.sqrt(Cosine.of(middle, middle));
        return length == 0 ? 0 : Cosine.of(vectors[sentence], middle) / length;
    }

    private float[] sum(int[] some) {
        float[] sum = new float[vectors.length == 0 ? 0 : vectors[0].length];
        for (int member : some) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vectors[member][i];
            }
        }
        return sum;
    }
}
