package dev.parley.nlu.health;

/**
 * How near an utterance is to an intent.
 *
 * @param sentence the utterance
 * @param intent the number of the intent
 * @param score at most 1
 * @param nearest the utterance of the intent that is most similar
 */
record Nearness(ExampleSentence sentence, int intent, double score, ExampleSentence nearest) {}
