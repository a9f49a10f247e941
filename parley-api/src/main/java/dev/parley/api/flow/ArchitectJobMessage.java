package dev.parley.api.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What a job has to say.
 *
 * @param type how grave it is
 * @param dateTime when it was said
 * @param text one sentence; of a finding with its place in front
 */
public record ArchitectJobMessage(Type type, Instant dateTime, String text) {
    /** How grave a message is. */
    public enum Type {
        @JsonProperty("Error")
        ERROR,
        @JsonProperty("Warning")
        WARNING,
        @JsonProperty("Unknown")
        UNKNOWN
    }
}
