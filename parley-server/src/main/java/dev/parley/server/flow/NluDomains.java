package dev.parley.server.flow;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The ids by which tools ask for the language model of a flow (wire-contract §4.1, §4.2): a flow has one domain, and each
 * of its versions one version of that.
 */
public final class NluDomains {
    private NluDomains() {}

    /** The id of a flow's domain. */
    public static String domainId(String flowId) {
        return named("nlu-domain:" + flowId.toLowerCase(Locale.ROOT));
    }

    /**
     * The id of a domain's version.
     *
     * @param version which version of the flow: {@link PublishedFlow#version()}
     */
    public static String versionId(String flowId, String version) {
        return named("nlu-version:" + flowId.toLowerCase(Locale.ROOT) + ":" + version);
    }

    /** Where a domain is. */
    public static String domainUri(String flowId) {
        return "/api/v2/languageunderstanding/domains/" + domainId(flowId);
    }

    /** Where a domain's version is. */
    public static String versionUri(String flowId, String version) {
        return domainUri(flowId) + "/versions/" + versionId(flowId, version);
    }

    /** The id of an intent of a domain's version. */
    public static String intentId(String versionId, String name) {
        return named("nlu-intent:" + versionId + ":" + name);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
