package dev.parley.api.integration;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An integration.
 *
 * @param id its id
 * @param name what people call it
 * @param integrationType what kind it is
 * @param intendedState whether it is meant to work
 * @param selfUri its path
 */
public record Integration(
        String id, String name, IntegrationType integrationType, State intendedState, String selfUri) {
    /** What an integration may be meant to do. */
    public enum State {
        @JsonProperty("ENABLED")
        ENABLED,
        @JsonProperty("DISABLED")
        DISABLED,
        @JsonProperty("DELETED")
        DELETED
    }
}
