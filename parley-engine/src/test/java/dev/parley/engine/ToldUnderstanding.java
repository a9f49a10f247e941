package dev.parley.engine;

import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.IntentMatch;
import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Understanding;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Was told what some utterances mean, and understands every other as another does.
 *
 * @param told utterances with their {@code intents}, each with its probability, and their {@code slots} with values;
 *     where one of the two is not told, the other understanding finds it
 * @param otherwise understands what was not told
 */
record ToldUnderstanding(JsonNode told, Understanding otherwise) implements Understanding {
    private static final double SURE = 0.95;

    @Override
    public Detection detect(DetectionRequest request) {
        Detection detection = otherwise.detect(request);
        JsonNode utterance = told.path(request.text());
        return new Detection(
                utterance.has("intents") ? intents(utterance.get("intents"), request) : detection.intents(),
                utterance.has("slots") ? slots(utterance.get("slots"), request) : detection.slots(),
                detection.acts());
    }

    private static List<IntentMatch> intents(JsonNode intents, DetectionRequest request) {
        return intents.properties().stream()
                .filter(intent -> request.intents().contains(intent.getKey()))
                .map(intent ->
                        new IntentMatch(intent.getKey(), intent.getValue().asDouble(), false))
                .sorted(Comparator.comparingDouble(IntentMatch::probability).reversed())
                .toList();
    }

    private static List<SlotMatch> slots(JsonNode slots, DetectionRequest request) {
        return slots.properties().stream()
                .filter(slot -> request.slot().isEmpty() || request.slot().get().equals(slot.getKey()))
                .map(slot -> new SlotMatch(
                        slot.getKey(), request.text(), slot.getValue().asString(), SURE))
                .toList();
    }
}
