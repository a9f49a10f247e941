package dev.parley.nlu.tagger;

/**
 * A sentence as the model sees it.
 *
 * @param features the hashes of the features of each token
 * @param vectors a vector for each token; empty ones where there are none
 */
record Observation(long[][] features, float[][] vectors) {
    int length() {
        return features.length;
    }
}
