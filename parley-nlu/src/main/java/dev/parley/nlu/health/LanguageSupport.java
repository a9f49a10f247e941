package dev.parley.nlu.health;

import dev.parley.flow.nlu.Slot;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.nlu.builtin.BuiltinType;
import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.encode.Encoder;
import java.util.List;
import java.util.Optional;

/** A language that is understood less well than others: by words and letters alone, or without words in built-in slots. */
final class LanguageSupport implements HealthRule {
    private final Optional<Encoder> encoder;

    /** @param encoder empty where there is none, which is said elsewhere */
    LanguageSupport(Optional<Encoder> encoder) {
        this.encoder = encoder;
    }

    @Override
    public void check(Checkup checkup, Findings findings) {
        String language = checkup.model().language();
        Position at = checkup.intent(0).at();
        boolean byWords = encoder.filter(each -> !each.reads(language)).isPresent();
        if (byWords && !checkup.sentences().isEmpty()) {
            findings.note(
                    "language-by-words",
                    at,
                    "intents in '" + language + "' are told apart by words and letters alone; say each thing in many"
                            + " ways");
        }
        List<String> builtins = checkup.model().slots().stream()
                .map(Slot::type)
                .filter(type -> BuiltinType.of(type).isPresent())
                .distinct()
                .toList();
        if (!Builtins.reads(language) && !builtins.isEmpty()) {
            findings.note(
                    "language-by-words",
                    at,
                    "in '" + language + "' values of " + String.join(", ", builtins)
                            + " are found in digits, ISO forms and signs of currencies only, not in words");
        }
    }
}
