package dev.parley.nlu.eval;

import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.nlu.Utterance;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Has each sentence of a model understood by a model that did not learn it: the sentences of every intent are dealt into
 * parts, and each part is left out once.
 */
public final class HeldOut {
    private static final int PARTS = 5;

    private final NluModel model;
    private final Function<NluModel, Understanding> trainer;
    private final double threshold;
    private final ZonedDateTime now;
    private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();

    private HeldOut(NluModel model, Function<NluModel, Understanding> trainer, double threshold, ZonedDateTime now) {
        this.model = model;
        this.trainer = trainer;
        this.threshold = threshold;
        this.now = now;
    }

    /**
     * What the sentences were taken for; an intent with a single sentence keeps it and has no row of figures.
     *
     * @param trainer makes the understanding of a model
     * @param threshold the least probability with which an intent is taken, 0 to 1
     * @param now the moment of the understanding
     */
    public static Confusion of(
            NluModel model, Function<NluModel, Understanding> trainer, double threshold, ZonedDateTime now) {
        HeldOut work = new HeldOut(model, trainer, threshold, now);
        model.intents().forEach(intent -> work.rows.put(intent.name(), new LinkedHashMap<>()));
        for (int part = 0; part < PARTS; part++) {
            work.measure(part);
        }
        return new Confusion(work.rows);
    }

    private void measure(int part) {
        List<Intent> learned = new ArrayList<>();
        Map<String, List<Utterance>> left = new LinkedHashMap<>();
        for (Intent intent : model.intents()) {
            boolean single = intent.utterances().size() < 2;
            learned.add(new Intent(
                    intent.name(),
                    intent.description(),
                    single ? intent.utterances() : chosen(intent, part, false),
                    intent.slots()));
            left.put(intent.name(), single ? List.of() : chosen(intent, part, true));
        }
        if (left.values().stream().allMatch(List::isEmpty)) {
            return;
        }
        Understanding understanding =
                trainer.apply(new NluModel(model.language(), learned, model.slots(), model.slotTypes()));
        List<String> names = model.intents().stream().map(Intent::name).toList();
        left.forEach((intent, utterances) -> {
            Map<String, Integer> row = rows.computeIfAbsent(intent, name -> new LinkedHashMap<>());
            utterances.forEach(utterance -> row.merge(taken(understanding, utterance.text(), names), 1, Integer::sum));
        });
    }

    private static List<Utterance> chosen(Intent intent, int part, boolean left) {
        return IntStream.range(0, intent.utterances().size())
                .filter(i -> (i % PARTS == part) == left)
                .mapToObj(intent.utterances()::get)
                .toList();
    }

    private String taken(Understanding understanding, String text, List<String> intents) {
        DetectionRequest request =
                new DetectionRequest(text, model.language(), now, intents, Optional.of(""), Map.of());
        return understanding.detect(request).intents().stream()
                .findFirst()
                .filter(match -> match.probability() >= threshold)
                .map(IntentMatch::name)
                .orElse(Confusion.NONE);
    }
}
