package dev.parley.nlu.tagger;

import org.jspecify.annotations.Nullable;

/**
 * A sentence as the model sees it.
 *
 * @param features the hashes of the features of each token
 * @param vectors a vector for each token, or null where there are none
 */
record Observation(long[][] features, float @Nullable [][] vectors) {
    int length() {
        return features.length;
    }
}
