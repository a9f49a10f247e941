package dev.parley.api.flow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a flow (wire-contract §4.1). Some of its dates are milliseconds since 1970, some are text.
 *
 * @param id its id, which {@code publish?version=} takes
 * @param name its name, such as {@code 3.0}
 * @param commitVersion the same
 * @param configurationVersion which of the flow's texts it has: equal texts are one
 * @param type how far it has come
 * @param secure whether it handles secure data
 * @param debug whether it is for debugging
 * @param createdBy the user who saved it
 * @param createdByClient the client that saved it, where there is no user
 * @param configurationUri where its configuration is
 * @param dateCreated when it was made, in milliseconds since 1970
 * @param dateCheckedIn when it was checked in, in milliseconds since 1970
 * @param dateSaved when it was saved, in milliseconds since 1970
 * @param datePublished when it was published
 * @param inputSchema what goes into it
 * @param outputSchema what comes out of it
 * @param virtualAgentEnabled whether it is a virtual agent
 * @param nluInfo its language model
 * @param supportedLanguages its languages
 * @param selfUri its path
 */
public record FlowVersion(
        String id,
        String name,
        String commitVersion,
        String configurationVersion,
        Type type,
        boolean secure,
        boolean debug,
        @Nullable DomainEntityRef createdBy,
        @Nullable DomainEntityRef createdByClient,
        String configurationUri,
        @Nullable Long dateCreated,
        @Nullable Long dateCheckedIn,
        @Nullable Long dateSaved,
        @Nullable Instant datePublished,
        @Nullable JsonSchemaDocument inputSchema,
        @Nullable JsonSchemaDocument outputSchema,
        @Nullable Boolean virtualAgentEnabled,
        @Nullable NluInfo nluInfo,
        @Nullable List<SupportedLanguage> supportedLanguages,
        String selfUri) {
    /** How far a version has come. */
    public enum Type {
        SAVE,
        CHECKIN,
        PUBLISH
    }
}
