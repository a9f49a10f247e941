package dev.parley.nlu.tagger;

import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.slot.LearnedValues.Value;
import dev.parley.nlu.tagger.CrfTraining.Example;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values of the slots of one intent in its utterances. Capitals tell much, and many people use none: sentences
 * with and without have weights of their own.
 *
 * @param tags the tags of its slots
 * @param capital the weights for sentences with capitals
 * @param small the weights for sentences without
 */
record SlotTagger(Tags tags, CrfWeights capital, CrfWeights small) {
    /** What is less likely is taken for no value. */
    private static final double LEAST = 0.3;

    /** Learns from sentences, of which there is at least one. */
    static SlotTagger train(List<Learned> sentences, Tags tags, CrfSettings settings) {
        boolean capitals = sentences.stream().anyMatch(each -> MarkedToken.haveForms(each.tokens));
        CrfWeights small = weights(sentences.stream().map(Learned::withoutForms).toList(), tags, settings);
        return new SlotTagger(tags, capitals ? weights(sentences, tags, settings) : small, small);
    }

    /** Whether sentences with capitals have weights of their own. */
    boolean knowsCapitals() {
        return capital != small;
    }

    /** A sentence to learn from: its tokens, and the vector and tag of each. */
    static final class Learned {
        private final List<MarkedToken> tokens;
        private final float[][] vectors;
        private final int[] path;

        Learned(List<MarkedToken> tokens, float[][] vectors, int[] path) {
            this.tokens = tokens;
            this.vectors = vectors;
            this.path = path;
        }

        private Learned withoutForms() {
            return new Learned(MarkedToken.withoutForms(tokens), vectors, path);
        }

        private Example example() {
            return new Example(new Observation(TokenFeatures.of(tokens), vectors), path);
        }
    }

    private static CrfWeights weights(List<Learned> sentences, Tags tags, CrfSettings settings) {
        return CrfTraining.train(sentences.stream().map(Learned::example).toList(), tags.count(), settings)
                .rounded();
    }

    /** The values in a sentence. */
    List<Value> find(List<MarkedToken> tokens, float[][] vectors, Heard heard) {
        List<Value> values = new ArrayList<>();
        if (tokens.isEmpty()) {
            return values;
        }
        CrfWeights weights = MarkedToken.haveForms(tokens) ? capital : small;
        Observation observation = new Observation(TokenFeatures.of(tokens), vectors);
        double[][] scores = weights.scores(observation);
        int[] path = weights.best(scores);
        Lattice lattice = new Lattice(scores, weights.expStarts(), weights.expMoves());
        for (int i = 0; i < path.length; i++) {
            if (Tags.begins(path[i])) {
                int behind = i + 1;
                double probability = lattice.probability(i, path[i]);
                while (behind < path.length && path[behind] == path[i] + 1) {
                    probability = Math.min(probability, lattice.probability(behind, path[behind]));
                    behind++;
                }
                if (probability >= LEAST) {
                    values.add(value(heard, Tags.slot(path[i]), i, behind, probability));
                }
            }
        }
        return values;
    }

    private Value value(Heard heard, int slot, int from, int behind, double probability) {
        return new Value(
                tags.slots().get(slot),
                heard.folded().begin(heard.tokens().get(from).from()),
                heard.folded().end(heard.tokens().get(behind - 1).to()),
                Math.min(1, probability));
    }
}
