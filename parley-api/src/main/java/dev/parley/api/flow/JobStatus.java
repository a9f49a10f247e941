package dev.parley.api.flow;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a job is. */
public enum JobStatus {
    @JsonProperty("Registered")
    REGISTERED,
    @JsonProperty("Started")
    STARTED,
    @JsonProperty("Success")
    SUCCESS,
    @JsonProperty("Failure")
    FAILURE
}
