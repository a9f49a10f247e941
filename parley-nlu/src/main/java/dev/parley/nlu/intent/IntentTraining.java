package dev.parley.nlu.intent;

import dev.parley.nlu.encode.LexicalEncoder;
import dev.parley.nlu.learn.Examples;
import dev.parley.nlu.learn.Folds;
import dev.parley.nlu.learn.HeadSettings;
import dev.parley.nlu.learn.Mixture;
import dev.parley.nlu.learn.Nearness;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the model of a bot. What the members weigh is learnt from sentences held out of their training, how sure to be
 * from whole intents held out. The same sentences give the same model, bit by bit, on one machine.
 */
public final class IntentTraining {
    private static final int FOLDS = 5;
    private static final long SEED = 7;
    /** As many held-out sentences are enough to weigh members. */
    private static final int ENOUGH_JUDGED = 600;

    private final TrainingSet set;
    private final Examples examples;
    private final @Nullable LexicalEncoder lexical;
    private final @Nullable Examples lexicalExamples;
    private final HeadSettings settings;
    private final Nearness nearness;

    private IntentTraining(TrainingSet set, float[][] vectors, @Nullable LexicalEncoder own) {
        int[] intents =
                set.examples().stream().mapToInt(TrainingSet.Example::intent).toArray();
        int count = set.intents().size();
        this.set = set;
        this.examples = Examples.of(vectors, intents, count);
        boolean many = set.isLarge(HeadSettings.MANY_EXAMPLES);
        this.lexical = own == null && many ? LexicalEncoder.of(set.texts()) : own;
        this.lexicalExamples =
                own == null && lexical != null ? Examples.of(set.vectors(lexical), intents, count) : null;
        this.settings = many ? HeadSettings.MANY : HeadSettings.FEW;
        this.nearness = Nearness.of(examples);
    }

    /**
     * Trains a model on the vectors of an encoder.
     *
     * @param set the sentences, of at least one intent
     * @param vectors a vector for each sentence
     * @param background vectors of sentences no bot is for
     */
    public static IntentModel train(
            TrainingSet set, float[][] vectors, float[][] background, ConfidenceSettings settings) {
        return new IntentTraining(set, vectors, null).train(background, settings);
    }

    /** Trains a model that goes by words alone, for languages no encoder reads. */
    public static IntentModel trainLexical(TrainingSet set, ConfidenceSettings settings) {
        LexicalEncoder encoder = LexicalEncoder.of(set.texts());
        return new IntentTraining(set, set.vectors(encoder), encoder).train(new float[0][], settings);
    }

    private IntentModel train(float[][] background, ConfidenceSettings settings) {
        Members members = members(examples.where(i -> true));
        Mixture mixture = Mixture.fit(judged(), members.prior());
        Confidence confidence = new ConfidenceTraining(this, mixture, background, settings).train(members);
        return new IntentModel(set.intents(), members, mixture, confidence, lexical);
    }

    /** What members trained without them say about sentences. */
    private List<Mixture.Judged> judged() {
        int[] parts = Folds.spread(examples, FOLDS, SEED);
        int size = Math.max(1, examples.size() / FOLDS);
        int folds = Math.clamp((ENOUGH_JUDGED + size - 1) / size, 1, FOLDS);
        return IntStream.range(0, folds)
                .parallel()
                .mapToObj(fold -> judged(i -> parts[i] == fold && !isName(i)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Mixture.Judged> judged(IntPredicate heldOut) {
        int[] trained = examples.where(heldOut.negate());
        boolean[] known = known(trained);
        int[] asked = examples.where(i -> heldOut.test(i) && known[examples.classOf(i)]);
        if (asked.length == 0) {
            return List.of();
        }
        Members members = members(trained);
        return IntStream.of(asked)
                .mapToObj(i -> new Mixture.Judged(
                        members.judge(examples.vector(i), lexicalVector(i)).scores(), examples.classOf(i)))
                .toList();
    }

    /** Which intents have one of some sentences. */
    boolean[] known(int[] sentences) {
        boolean[] known = new boolean[examples.classCount()];
        for (int i : sentences) {
            known[examples.classOf(i)] = true;
        }
        return known;
    }

    private Members members(int[] sentences) {
        return Members.train(
                examples.only(sentences),
                lexicalExamples == null ? null : lexicalExamples.only(sentences),
                settings,
                nearness.sharpness());
    }

    private float @Nullable [] lexicalVector(int sentence) {
        return lexicalExamples == null ? null : lexicalExamples.vector(sentence);
    }

    Examples examples() {
        return examples;
    }

    boolean isName(int sentence) {
        return set.examples().get(sentence).isName();
    }

    HeadSettings settings() {
        return settings;
    }

    Nearness nearness() {
        return nearness;
    }
}
