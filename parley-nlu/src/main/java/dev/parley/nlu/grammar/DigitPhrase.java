package dev.parley.nlu.grammar;

import dev.parley.nlu.text.Token;
import java.util.List;

/**
 * Digits that are no longer than so many places: {@code {0}} one or two, {@code {00}} two, {@code {0000}} four,
 * {@code {digits}} up to forty.
 */
record DigitPhrase(int least, int most) implements Phrase {
    @Override
    public List<Reading> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        int length = token.text().length();
        return token.isDigits() && length >= least && length <= most
                ? List.of(new Reading(index, index + 1, token.text()))
                : List.of();
    }
}
