package dev.parley.server.understanding;

import dev.parley.api.understanding.EntityName;
import dev.parley.api.understanding.NluDetectionRequest;
import dev.parley.api.understanding.NluDetectionRequest.Context;
import dev.parley.api.understanding.NluDetectionResponse.DetectedDialogAct;
import dev.parley.api.understanding.NluDetectionResponse.DetectedIntent;
import dev.parley.api.understanding.NluDetectionResponse.DetectedNamedEntity;
import dev.parley.api.understanding.NluDetectionResponse.DetectedNamedEntityValue;
import dev.parley.api.understanding.NluDetectionResponse.Output;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has words understood by a version. */
final class Detections {
    /** The name under which stands that no intent is meant. */
    private static final String NONE = "None";

    private final Clock clock;

    Detections(Clock clock) {
        this.clock = clock;
    }

    /** What a version makes of the words; an intent or slot it does not have is an error. */
    Outcome<Output> detect(DomainVersion version, NluDetectionRequest request) {
        NluModel model = version.model();
        List<String> intents = model.intents().stream().map(Intent::name).toList();
        List<String> slots = model.slots().stream().map(Slot::name).toList();
        Context context = request.context();
        return sought("context.intent", context == null ? null : context.intent(), intents)
                .then(intent -> sought("context.entity", context == null ? null : context.entity(), slots)
                        .map(slot -> {
                            String tag = request.input().language();
                            DetectionRequest wanted = new DetectionRequest(
                                    request.input().text(),
                                    tag == null || tag.isBlank() ? model.language() : tag,
                                    ZonedDateTime.now(clock),
                                    intent.map(List::of).orElse(intents),
                                    slot,
                                    Map.of());
                            return output(
                                    model,
                                    wanted.intents(),
                                    version.training().result().detect(wanted));
                        }));
    }

    private static Outcome<Optional<String>> sought(String field, @Nullable EntityName wanted, List<String> known) {
        if (wanted == null || wanted.name().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        return known.contains(wanted.name())
                ? Outcome.done(Optional.of(wanted.name()))
                : Outcome.failed(Refusals.invalidValue(field, wanted.name(), "Name", known));
    }

    /** Intents too improbable to be recognised are named with 0. */
    private static Output output(NluModel model, List<String> sought, Detection detection) {
        List<DetectedIntent> intents = new ArrayList<>();
        double left = 1;
        for (int i = 0; i < detection.intents().size(); i++) {
            IntentMatch match = detection.intents().get(i);
            intents.add(new DetectedIntent(
                    match.name(), match.probability(), slots(model, match.name(), i == 0, detection.slots())));
            left -= match.probability();
        }
        sought.stream()
                .filter(name ->
                        intents.stream().noneMatch(intent -> intent.name().equals(name)))
                .forEach(name -> intents.add(new DetectedIntent(name, 0, List.of())));
        intents.add(new DetectedIntent(NONE, Math.max(0, left), List.of()));
        intents.sort(Comparator.comparingDouble(DetectedIntent::probability).reversed());
        return new Output(intents, acts(detection.acts()));
    }

    /** The values for an intent: those of its own slots, and for the first one all there are. */
    private static List<DetectedNamedEntity> slots(
            NluModel model, String intent, boolean first, List<SlotMatch> matches) {
        List<String> own = model.intents().stream()
                .filter(one -> one.name().equals(intent))
                .flatMap(one -> one.slots().stream())
                .toList();
        return matches.stream()
                .filter(match -> first || own.contains(match.slot()))
                .map(match -> new DetectedNamedEntity(
                        match.slot(),
                        model.slot(match.slot()).map(Slot::type).orElse(""),
                        match.probability(),
                        value(match)))
                .toList();
    }

    /** An amount of money is resolved as {@code 30.23|USD} (architect-semantics §4.3). */
    private static DetectedNamedEntityValue value(SlotMatch match) {
        int bar = match.resolved().indexOf('|');
        boolean hasUnit = bar > 0 && match.resolved().substring(bar + 1).matches("[A-Z]{3}");
        return hasUnit
                ? new DetectedNamedEntityValue(
                        match.raw(),
                        match.resolved().substring(0, bar),
                        match.resolved().substring(bar + 1))
                : new DetectedNamedEntityValue(match.raw(), match.resolved(), null);
    }

    private static List<DetectedDialogAct> acts(DialogActs acts) {
        return List.of(
                new DetectedDialogAct("Affirmation", acts.affirmation()),
                new DetectedDialogAct("Negation", acts.negation()),
                new DetectedDialogAct("Escalation", acts.escalation()),
                new DetectedDialogAct("Reset", acts.reset()));
    }
}
