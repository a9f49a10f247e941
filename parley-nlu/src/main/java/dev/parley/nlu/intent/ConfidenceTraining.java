package dev.parley.nlu.intent;

import dev.parley.nlu.learn.Examples;
import dev.parley.nlu.learn.Floats;
import dev.parley.nlu.learn.Folds;
import dev.parley.nlu.learn.Logistic;
import dev.parley.nlu.learn.Mixture;
import dev.parley.nlu.learn.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns how sure to be. In each of five rounds a fifth of the intents is left out: their sentences stand for texts the
 * bot is not for, as do everyday sentences; a fifth of the other intents' sentences, held out too, stand for texts it
 * is for. No outside data about a bot's users is needed.
 */
final class ConfidenceTraining {
    private static final int ROUNDS = 5;
    private static final int FOLDS = 5;
    private static final long SEED = 11;
    /** The fewest intents and sentences it takes. */
    private static final int FEWEST_INTENTS = 4;

    private static final int FEWEST_SENTENCES = 20;
    /** As many own sentences have to be asked about until what they teach counts as much as distance does. */
    private static final double DISTANCE_COUNTS = 50;
    /** The most sentences of one kind that are asked about in a round. */
    private static final int MOST_ASKED = 800;
    /** The share of everyday sentences among the texts the bot is not for. */
    private static final double BACKGROUND = 0.3;
    /** How near everyday sentences are to a bot without any. */
    private static final double FAR = 0.05;

    private final IntentTraining training;
    private final Examples examples;
    private final Mixture mixture;
    private final float[][] background;
    private final ConfidenceSettings settings;

    /** What a text is to the bot. */
    private enum Kind {
        OWN,
        LEFT_OUT,
        BACKGROUND
    }

    /** A text that was asked about. */
    private record Asked(Kind kind, Evidence evidence, boolean right) {}

    ConfidenceTraining(IntentTraining training, Mixture mixture, float[][] background, ConfidenceSettings settings) {
        this.training = training;
        this.examples = training.examples();
        this.mixture = mixture;
        this.background = background;
        this.settings = settings;
    }

    Confidence train(Members members) {
        float[][] others = others(members.neighbours());
        if (examples.classCount() < FEWEST_INTENTS || examples.size() < FEWEST_SENTENCES) {
            return byDistance(members.neighbours(), others);
        }
        int[] round = new int[examples.classCount()];
        Arrays.setAll(round, intent -> intent % ROUNDS);
        Folds.shuffle(round, SEED);
        List<Asked> asked = IntStream.range(0, ROUNDS)
                .parallel()
                .mapToObj(i -> ask(i, round, others))
                .flatMap(List::stream)
                .toList();
        boolean both = asked.stream().anyMatch(Asked::right) && asked.stream().anyMatch(one -> !one.right());
        Confidence.ByDistance distance = byDistance(members.neighbours(), others);
        return both ? learn(asked, distance) : distance;
    }

    private Confidence.ByDistance byDistance(Neighbours neighbours, float[][] others) {
        return new Confidence.ByDistance(Arrays.stream(others)
                .mapToDouble(vector -> Neighbours.nearest(neighbours.cosines(vector), 1))
                .average()
                .orElse(FAR));
    }

    private Confidence learn(List<Asked> asked, Confidence.ByDistance distance) {
        boolean everyday = asked.stream().anyMatch(one -> one.kind() == Kind.BACKGROUND);
        double[] counts = new double[asked.size()];
        for (Kind kind : Kind.values()) {
            long ofKind = asked.stream().filter(one -> one.kind() == kind).count();
            for (int i = 0; i < counts.length; i++) {
                counts[i] += asked.get(i).kind() == kind ? share(kind, everyday) * counts.length / ofKind : 0;
            }
        }
        boolean[] right = new boolean[asked.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = asked.get(i).right();
        }
        double[][] features = asked.stream()
                .map(one -> Confidence.Learnt.features(one.evidence()))
                .toArray(double[][]::new);
        long own = asked.stream().filter(one -> one.kind() == Kind.OWN).count();
        return new Confidence.Learnt(Logistic.fit(features, right, counts), distance, own / (own + DISTANCE_COUNTS));
    }

    private double share(Kind kind, boolean everyday) {
        double others = 1 - settings.ownTexts();
        return switch (kind) {
            case OWN -> settings.ownTexts();
            case LEFT_OUT -> everyday ? (1 - BACKGROUND) * others : others;
            case BACKGROUND -> BACKGROUND * others;
        };
    }

    private List<Asked> ask(int number, int[] round, float[][] others) {
        int[] parts = Folds.spread(examples, FOLDS, SEED + number);
        int[] leftOut = examples.where(i -> round[examples.classOf(i)] == number && !training.isName(i));
        int[] trained =
                examples.where(i -> round[examples.classOf(i)] != number && (parts[i] != 0 || training.isName(i)));
        int[] numbers = numbers(training.known(trained));
        int[] own = examples.where(i -> round[examples.classOf(i)] != number
                && parts[i] == 0
                && !training.isName(i)
                && numbers[examples.classOf(i)] >= 0);
        if (trained.length == 0) {
            return List.of();
        }
        Members members = Members.train(
                examples.only(trained).renumbered(numbers),
                null,
                training.settings(),
                training.nearness().sharpness());
        List<Asked> asked = new ArrayList<>();
        for (int i : some(own)) {
            asked.add(ask(members, examples.vector(i), Kind.OWN, numbers[examples.classOf(i)]));
        }
        for (int i : some(leftOut)) {
            asked.add(ask(members, examples.vector(i), Kind.LEFT_OUT, -1));
        }
        for (float[] vector : others) {
            asked.add(ask(members, vector, Kind.BACKGROUND, -1));
        }
        return asked;
    }

    private Asked ask(Members members, float[] vector, Kind kind, int answer) {
        Judgement judgement = members.judge(vector, null);
        float[] shares = mixture.probabilities(judgement.scores());
        return new Asked(kind, Evidence.of(members, judgement, shares), Floats.argMax(shares) == answer);
    }

    /** New numbers for those intents that are known, -1 for the others. */
    private static int[] numbers(boolean[] known) {
        int[] numbers = new int[known.length];
        int next = 0;
        for (int i = 0; i < known.length; i++) {
            numbers[i] = known[i] ? next++ : -1;
        }
        return numbers;
    }

    private static int[] some(int[] sentences) {
        int step = (sentences.length + MOST_ASKED - 1) / MOST_ASKED;
        return IntStream.range(0, sentences.length)
                .filter(i -> i % step == 0)
                .map(i -> sentences[i])
                .toArray();
    }

    /** The everyday sentences without those as near to the bot's as its own are to each other. */
    private float[][] others(Neighbours neighbours) {
        double own = training.nearness().quarter();
        return Arrays.stream(background)
                .filter(vector -> Neighbours.nearest(neighbours.cosines(vector), 1) < own)
                .toArray(float[][]::new);
    }
}
