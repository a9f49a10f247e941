package dev.parley.api.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow as those see it who may search for flows.
 *
 * @param id its id
 * @param name its name
 * @param division where it belongs
 * @param type its kind
 * @param description what it is for
 * @param inputSchema what goes into the published version
 * @param outputSchema what comes out of the published version
 * @param supportedLanguages the languages of the published version
 * @param publishedVersion the version that new sessions run
 * @param selfUri its path
 */
public record FlowDivisionView(
        String id,
        String name,
        DomainEntityRef division,
        FlowType type,
        @Nullable String description,
        @Nullable JsonSchemaDocument inputSchema,
        @Nullable JsonSchemaDocument outputSchema,
        @Nullable List<SupportedLanguage> supportedLanguages,
        @Nullable FlowVersion publishedVersion,
        String selfUri) {
    /** The same flow, seen so. */
    public static FlowDivisionView of(Flow flow) {
        return new FlowDivisionView(
                flow.id(),
                flow.name(),
                flow.division(),
                flow.type(),
                flow.description(),
                flow.inputSchema(),
                flow.outputSchema(),
                flow.supportedLanguages(),
                flow.publishedVersion(),
                flow.selfUri());
    }
}
