package dev.parley.nlu.tagger;

/**
 * How strongly weights are held near zero.
 *
 * @param penalty for those of features and moves
 * @param vectorPenalty for those of the components of vectors
 */
record CrfSettings(double penalty, double vectorPenalty) {}
