package dev.parley.api.flow;

import dev.parley.api.Required;
import java.util.List;

/**
 * Flows to be validated.
 *
 * @param flows which ones
 */
public record RegisterArchitectValidateJob(@Required List<ValidateDetails> flows) {
    /**
     * A flow to be validated.
     *
     * @param flow which one
     */
    public record ValidateDetails(@Required ArchitectFlowReference flow) {}
}
