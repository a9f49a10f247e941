package dev.parley.nlu.tagger;

import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.text.Token;
import java.util.List;

/**
 * An example sentence of an author with the values in it.
 *
 * @param heard the sentence
 * @param values its values in order, none within another
 */
record TaggedExample(Heard heard, List<Value> values) {
    /**
     * A value.
     *
     * @param slot the slot's name
     * @param from its first token
     * @param to the token behind its last
     */
    record Value(String slot, int from, int to) {}

    TaggedExample {
        values = List.copyOf(values);
    }

    /** The folded words of the sentence. */
    List<String> words() {
        return words(heard);
    }

    static List<String> words(Heard heard) {
        return heard.tokens().stream().map(Token::text).toList();
    }
}
