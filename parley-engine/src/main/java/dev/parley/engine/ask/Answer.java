package dev.parley.engine.ask;

import dev.parley.engine.turn.TurnInput;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the participant answered.
 *
 * @param text the words that count: what was typed, or the payload of a button
 * @param shown what a pressed button showed; the text where nothing was pressed
 * @param confidence of the transcript, 0 to 1
 * @param picks the single answers, where several items of a list were picked
 */
record Answer(String text, String shown, double confidence, List<Answer> picks) {
    Answer(String text, String shown, double confidence) {
        this(text, shown, confidence, List.of());
    }

    /** Words as if they had been typed. */
    static Answer typed(String words) {
        return new Answer(words, words, 1);
    }

    static Answer of(TurnInput.UserText input) {
        return new Answer(input.text(), input.text(), input.confidence());
    }

    static Answer of(TurnInput.Choice input) {
        String text = input.payload().isBlank() ? input.text() : input.payload();
        return new Answer(text, input.text().isBlank() ? text : input.text(), 1);
    }

    /** Several picks; their words are those of all, separated by commas. */
    static Answer of(TurnInput.Picks input) {
        List<Answer> picks = input.choices().stream().map(Answer::of).toList();
        return new Answer(
                picks.stream().map(Answer::text).collect(Collectors.joining(", ")),
                picks.stream().map(Answer::shown).collect(Collectors.joining(", ")),
                1,
                picks);
    }

    /** Whether it is one of some words, trimmed and without case (architect-semantics §3.6). */
    boolean isOneOf(String... words) {
        return Stream.of(words)
                .map(String::strip)
                .anyMatch(word -> !word.isEmpty() && said().stream().anyMatch(word::equalsIgnoreCase));
    }

    private List<String> said() {
        return List.of(text.strip(), shown.strip());
    }
}
