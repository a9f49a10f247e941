package dev.parley.api.flow;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a job does. */
public enum JobCommand {
    @JsonProperty("Publish")
    PUBLISH,
    @JsonProperty("Export")
    EXPORT,
    @JsonProperty("Validate")
    VALIDATE
}
