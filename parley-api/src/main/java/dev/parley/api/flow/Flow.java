package dev.parley.api.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow (wire-contract §4.1).
 *
 * @param id its id
 * @param name its name, unique among the flows of its type
 * @param division where it belongs
 * @param description what it is for
 * @param type its kind
 * @param lockedUser the user who changes it at present
 * @param lockedClient the client that changes it at present
 * @param active whether new sessions run it
 * @param system whether it belongs to the platform; never
 * @param deleted whether it is deleted
 * @param publishedVersion the version that new sessions run
 * @param savedVersion the version that was saved last
 * @param checkedInVersion the version that was checked in last
 * @param publishedBy the user who published it
 * @param inputSchema what goes into the published version
 * @param outputSchema what comes out of the published version
 * @param nluInfo the language model of the published version
 * @param supportedLanguages the languages of the published version
 * @param virtualAgentEnabled whether the published version is a virtual agent
 * @param selfUri its path
 */
public record Flow(
        String id,
        String name,
        DomainEntityRef division,
        @Nullable String description,
        FlowType type,
        @Nullable DomainEntityRef lockedUser,
        @Nullable DomainEntityRef lockedClient,
        boolean active,
        boolean system,
        boolean deleted,
        @Nullable FlowVersion publishedVersion,
        @Nullable FlowVersion savedVersion,
        @Nullable FlowVersion checkedInVersion,
        @Nullable DomainEntityRef publishedBy,
        @Nullable JsonSchemaDocument inputSchema,
        @Nullable JsonSchemaDocument outputSchema,
        @Nullable NluInfo nluInfo,
        @Nullable List<SupportedLanguage> supportedLanguages,
        @Nullable Boolean virtualAgentEnabled,
        String selfUri) {}
