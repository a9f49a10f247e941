package dev.parley.flow.schema;

import dev.parley.flow.action.ActionSource;
import dev.parley.flow.program.Action;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out what the reader of an action may ask for. It is run again and again, and whatever it may decide on is tried
 * both ways: the kind of flow, the words that matter, keys that stand for others, blocks that are missing, expressions
 * in the place of literals.
 */
final class Exploration {
    private static final String NONE = "-";
    private static final List<String> WORDS = List.of(
            "any",
            "",
            "quickReplies",
            "carousel",
            "listPicker",
            "timePicker",
            "attachment",
            "card",
            "url",
            "SUCCESS",
            "FAILURE");
    /** Keys that make readers take what stands there in another way. */
    private static final List<List<String>> KEYS = List.of(
            List.of(),
            List.of("choices", "title", "value"),
            List.of("evaluate", "timeZone"),
            List.of("emergencyGroup", "evaluate", "timeZone"),
            List.of("schedule", "evaluate", "timeZone"));

    private final Function<ActionSource, Action> reader;
    private final Sketch sketch = new Sketch();

    private Exploration(Function<ActionSource, Action> reader) {
        this.reader = reader;
    }

    /** Everything a reader may ask for. */
    static Sketch of(Function<ActionSource, Action> reader) {
        Exploration exploration = new Exploration(reader);
        exploration.explore();
        return exploration.sketch;
    }

    private void explore() {
        Set<String> places = new LinkedHashSet<>(Set.of(""));
        boolean asksForKeys = false;
        for (String word : WORDS) {
            for (boolean digital : new boolean[] {false, true}) {
                for (List<String> keys : KEYS) {
                    Pretence pretence = run(new Pretence(digital, word, keys, NONE, NONE));
                    places.addAll(pretence.visited());
                    asksForKeys |= pretence.asksForKeys();
                }
            }
        }
        if (asksForKeys) {
            SettingShapes.typesByWord()
                    .keySet()
                    .forEach(type -> run(new Pretence(false, WORDS.getFirst(), List.of(type), NONE, NONE)));
        }
        for (String word : WORDS) {
            for (String place : places) {
                KEYS.forEach(keys -> run(new Pretence(true, word, keys, place, NONE)));
                run(new Pretence(true, word, List.of(), NONE, place));
            }
        }
    }

    private Pretence run(Pretence pretence) {
        Objects.requireNonNull(reader.apply(new Probe(sketch, pretence, "")), "a reader gives an action");
        return pretence;
    }
}
