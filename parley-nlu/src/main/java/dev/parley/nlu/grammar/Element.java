package dev.parley.nlu.grammar;

/**
 * One place of a pattern.
 *
 * @param text the token's text, or the name of the phrase that stands there
 * @param phrase whether it is a phrase
 * @param name by what name an action refers to the phrase; empty for a token
 * @param joined whether nothing may stand between it and the place before
 */
record Element(String text, boolean phrase, String name, boolean joined) {
    static Element token(String text, boolean joined) {
        return new Element(text, false, "", joined);
    }
}
