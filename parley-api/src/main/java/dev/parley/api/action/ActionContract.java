package dev.parley.api.action;

import tools.jackson.databind.JsonNode;

/** What goes into a data action and what comes out. */
public record ActionContract(Input input, Output output) {
    /** @param inputSchema the JSON schema of the inputs */
    public record Input(JsonNode inputSchema) {}

    /** @param successSchema the JSON schema of the result */
    public record Output(JsonNode successSchema) {}
}
