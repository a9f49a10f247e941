package dev.parley.engine;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.nlu.LexicalUnderstanding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Understands a text such as {@code Taxi 69 Train 40} as intents with these percentages, whichever are sought; slots and
 * dialog acts as usual.
 */
record ScoredIntents(Understanding usual) implements Understanding {
    private static final Pattern SCORE = Pattern.compile("(\\p{Alpha}+) ([0-9]+)");

    static ScoredIntents of(NluModel model) {
        return new ScoredIntents(LexicalUnderstanding.of(model));
    }

    @Override
    public Detection detect(DetectionRequest request) {
        Detection usually = usual.detect(request);
        List<Detection.IntentMatch> matches = SCORE.matcher(request.text())
                .results()
                .map(match ->
                        new Detection.IntentMatch(match.group(1), Integer.parseInt(match.group(2)) / 100.0, false))
                .toList();
        return matches.isEmpty() ? usually : new Detection(matches, usually.slots(), usually.acts());
    }
}
