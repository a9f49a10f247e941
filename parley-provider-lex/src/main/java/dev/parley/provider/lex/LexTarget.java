package dev.parley.provider.lex;

/**
 * Whom a message goes to, in the words of Lex. Between two turns it is the session's state, so that a caller needs to name
 * alias and language only once.
 *
 * @param bot the bot's name (version 1) or id (version 2)
 * @param alias the alias's name (version 1) or id (version 2)
 * @param locale the locale, empty in version 1, where a bot has one only
 */
record LexTarget(String bot, String alias, String locale) {
    /** None of the three has a slash. */
    String state() {
        return String.join("/", bot, alias, locale);
    }

    static LexTarget of(String state) {
        String[] parts = state.split("/", -1);
        return new LexTarget(parts[0], parts[1], parts[2]);
    }
}
