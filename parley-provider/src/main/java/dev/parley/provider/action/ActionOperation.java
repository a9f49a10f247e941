package dev.parley.provider.action;

import tools.jackson.databind.JsonNode;

/**
 * One step of a run, as a test shows it. Secrets are stars.
 *
 * @param step its number, from 1
 * @param name what was done
 * @param success whether it worked
 * @param result what came out; of a step that failed the fields of the failure
 */
public record ActionOperation(int step, String name, boolean success, JsonNode result) {}
