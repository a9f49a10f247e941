package dev.parley.nlu.slot;

import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import java.time.LocalDateTime;
import java.util.List;

/** Lets recognisers hear words in English, on the 25th of November 2026, a Wednesday, at ten. */
final class Hearing {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 10, 0);

    private Hearing() {}

    static Heard of(String text, boolean asked) {
        return new Heard(text, Builtins.of("en-us").spans(text, NOW), asked);
    }

    static List<Found> find(SlotRecognizer slot, String text, boolean asked) {
        return slot.find(of(text, asked));
    }
}
