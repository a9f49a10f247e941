package dev.parley.api.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood.
 *
 * @param version by which version
 * @param input the words
 * @param output what was understood
 */
public record NluDetectionResponse(NluDomainVersion version, NluDetectionRequest.Input input, Output output) {
    /**
     * What was understood.
     *
     * @param intents the intents, the most probable first, {@code None} among them
     * @param dialogActs what the words do in a dialogue
     */
    public record Output(List<DetectedIntent> intents, List<DetectedDialogAct> dialogActs) {}

    /**
     * A recognised intent.
     *
     * @param name its name
     * @param probability 0 to 1
     * @param entities the values of its slots
     */
    public record DetectedIntent(String name, double probability, List<DetectedNamedEntity> entities) {}

    /**
     * A recognised value of a slot.
     *
     * @param name the slot's name
     * @param entityType its slot type
     * @param probability 0 to 1
     * @param value the value
     */
    public record DetectedNamedEntity(
            String name, String entityType, double probability, DetectedNamedEntityValue value) {}

    /**
     * A value.
     *
     * @param raw the words it was found in
     * @param resolved what they stand for
     * @param unit the unit of a quantity
     */
    public record DetectedNamedEntityValue(
            String raw, String resolved, @Nullable String unit) {}

    /**
     * What words do in a dialogue.
     *
     * @param name the act
     * @param probability 0 to 1
     */
    public record DetectedDialogAct(String name, double probability) {}
}
