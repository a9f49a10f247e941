package dev.parley.api.flow;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flows to be exported.
 *
 * @param flows which ones
 */
public record RegisterArchitectExportJob(@Required List<ExportDetails> flows) {
    /**
     * A flow to be exported.
     *
     * @param flow which one
     * @param exportType in which form; YAML where it is missing
     * @param fileName the name of its file
     */
    public record ExportDetails(
            @Required ArchitectFlowReference flow,
            @Nullable ExportType exportType,
            @Nullable String fileName) {}

    /** A form of export. */
    public enum ExportType {
        @JsonProperty("Architect")
        ARCHITECT,
        @JsonProperty("Yaml")
        YAML
    }
}
