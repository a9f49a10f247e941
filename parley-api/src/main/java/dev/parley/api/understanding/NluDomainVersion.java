package dev.parley.api.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of a domain: its intents and slots, and how far its training is.
 *
 * @param id its id
 * @param domain whose version it is
 * @param description the author's words
 * @param language the language of its sentences
 * @param published whether it is in use
 * @param dateCreated when it was made
 * @param dateModified when it was changed last
 * @param dateTrained when its training ended
 * @param datePublished when it came into use
 * @param trainingStatus how far its training is
 * @param evaluationStatus how far its report is
 * @param intents its intents
 * @param entityTypes its slot types
 * @param entities its slots
 * @param languageVersions the versions of the parts in other languages, by language
 * @param selfUri its path
 */
public record NluDomainVersion(
        String id,
        NluDomain domain,
        @Nullable String description,
        String language,
        boolean published,
        @Nullable Instant dateCreated,
        @Nullable Instant dateModified,
        @Nullable Instant dateTrained,
        @Nullable Instant datePublished,
        TrainingStatus trainingStatus,
        EvaluationStatus evaluationStatus,
        List<IntentDefinition> intents,
        List<NamedEntityTypeDefinition> entityTypes,
        List<NamedEntityDefinition> entities,
        Map<String, String> languageVersions,
        String selfUri) {
    /** How far a training is. */
    public enum TrainingStatus {
        @JsonProperty("Untrained")
        UNTRAINED,
        @JsonProperty("Training")
        TRAINING,
        @JsonProperty("Trained")
        TRAINED,
        @JsonProperty("Error")
        ERROR,
        @JsonProperty("Unknown")
        UNKNOWN
    }

    /** How far a report is. */
    public enum EvaluationStatus {
        @JsonProperty("Unevaluated")
        UNEVALUATED,
        @JsonProperty("Evaluating")
        EVALUATING,
        @JsonProperty("Evaluated")
        EVALUATED,
        @JsonProperty("Error")
        ERROR
    }
}
