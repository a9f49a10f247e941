package dev.parley.nlu.grammar;

/**
 * One place of a pattern.
 *
 * @param kind what stands there
 * @param text the token's text, or the name of the phrase
 * @param name by what name an action refers to the phrase; empty for a token
 * @param joined whether nothing may stand between it and the place before
 */
record Element(Kind kind, String text, String name, boolean joined) {
    enum Kind {
        TOKEN,
        PHRASE,
        /** The place from which on the pattern counts; what is before only has to be there. */
        BEGIN
    }

    static Element token(String text, boolean joined) {
        return new Element(Kind.TOKEN, text, "", joined);
    }

    static Element phrase(String text, String name) {
        return new Element(Kind.PHRASE, text, name, false);
    }

    static Element begin() {
        return new Element(Kind.BEGIN, "", "", false);
    }

    /** The same place, joined to the one before or not. */
    Element joined(boolean joins) {
        return new Element(kind, text, name, joins);
    }
}
