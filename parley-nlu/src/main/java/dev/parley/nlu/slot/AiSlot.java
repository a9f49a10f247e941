package dev.parley.nlu.slot;

import dev.parley.flow.nlu.Mechanism;
import java.util.List;
import java.util.stream.Stream;

/**
 * Recognises the slot types of the virtual agent by form: a number sequence is a run of digits, an alphanumeric value a
 * run of letters and digits, both also where they are spelled out in words, and free form is the whole answer. Each
 * keeps the bounds of length of its type.
 */
final class AiSlot implements SlotRecognizer {
    private static final int MOST_CHARACTERS = 500;
    private static final double PROBABILITY = 0.85;

    private final Mechanism.Ai type;

    AiSlot(Mechanism.Ai type) {
        this.type = type;
    }

    @Override
    public List<Found> find(Heard heard) {
        return switch (type.subType()) {
            case "FreeForm" -> freeForm(heard);
            case "NumberSequence" -> fitting(heard, new SpelledRuns(heard).digits());
            case "Alphanumeric" -> fitting(heard, new SpelledRuns(heard).codes(type.allowSpecialChars()));
            default -> List.of();
        };
    }

    private List<Found> freeForm(Heard heard) {
        String text = heard.text().strip();
        return heard.asked() && fits(text)
                ? List.of(new Found(0, heard.text().length(), text, text, PROBABILITY, Source.SEQUENCE))
                : List.of();
    }

    /** The first run that has the right length. */
    private List<Found> fitting(Heard heard, Stream<SpelledRuns.Run> runs) {
        return runs.filter(run -> fits(run.value()))
                .limit(1)
                .map(run -> new Found(
                        heard.folded().begin(run.from()),
                        heard.folded().end(run.to()),
                        heard.folded().original(run.from(), run.to()),
                        run.value(),
                        PROBABILITY,
                        Source.SEQUENCE))
                .toList();
    }

    private boolean fits(String value) {
        int most = type.maxLength() > 0 ? type.maxLength() : MOST_CHARACTERS;
        return !value.isEmpty() && value.length() >= type.minLength() && value.length() <= most;
    }
}
