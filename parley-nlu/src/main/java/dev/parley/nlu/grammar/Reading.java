package dev.parley.nlu.grammar;

/**
 * A stretch of tokens and what it means.
 *
 * @param from its first token
 * @param to the token behind its last
 * @param value what it means, as text
 */
public record Reading(int from, int to, String value) {
    public boolean overlaps(Reading other) {
        return from < other.to && other.from < to;
    }
}
