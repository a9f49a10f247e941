package dev.parley.nlu.tagger;

/** A sentence as the model sees it. */
final class Observation {
    /** The hashes of the features of each token. */
    final long[][] features;

    /** A vector for each token; empty ones where there are none. */
    final float[][] vectors;

    Observation(long[][] features, float[][] vectors) {
        this.features = features;
        this.vectors = vectors;
    }

    int length() {
        return features.length;
    }
}
