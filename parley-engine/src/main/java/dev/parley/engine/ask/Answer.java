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
 * @param input what came from the channel
 */
record Answer(String text, String shown, double confidence, List<Answer> picks, TurnInput input) {
    /** Words as if they had been typed. */
    static Answer typed(String words) {
        return typed(words, 1, new TurnInput.UserText(words, 1));
    }

    private static Answer typed(String words, double confidence, TurnInput input) {
        return new Answer(words, words, confidence, List.of(), input);
    }

    /** @throws IllegalStateException when the input is no answer */
    static Answer of(TurnInput input) {
        return switch (input) {
            case TurnInput.UserText(String text, double confidence) -> typed(text, confidence, input);
            case TurnInput.Choice choice -> choice(choice, input);
            case TurnInput.Picks(List<TurnInput.Choice> choices) -> picks(choices, input);
            case TurnInput.FilledForm form -> form(form);
            case TurnInput.Payment payment -> typed(payment.completed() ? "Completed" : "Failed", 1, input);
            case TurnInput.SignIn(var result) -> typed(result.name(), 1, input);
            default -> throw new IllegalStateException("no answer: " + input);
        };
    }

    private static Answer choice(TurnInput.Choice choice, TurnInput input) {
        String text = choice.payload().isBlank() ? choice.text() : choice.payload();
        return new Answer(text, choice.text().isBlank() ? text : choice.text(), 1, List.of(), input);
    }

    /** Several picks; their words are those of all, separated by commas. */
    private static Answer picks(List<TurnInput.Choice> choices, TurnInput input) {
        List<Answer> picks = choices.stream().map(Answer::of).toList();
        return new Answer(
                joined(picks.stream().map(Answer::text)), joined(picks.stream().map(Answer::shown)), 1, picks, input);
    }

    /** To an ask that is no form, one of a single field is a choice, and of more what was filled in are its words. */
    private static Answer form(TurnInput.FilledForm form) {
        List<TurnInput.Choice> answers =
                form.fields().stream().map(TurnInput.FilledForm.Field::answer).toList();
        return answers.size() == 1
                ? choice(answers.getFirst(), form)
                : typed(joined(answers.stream().map(each -> of(each).shown())), 1, form);
    }

    private static String joined(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
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
