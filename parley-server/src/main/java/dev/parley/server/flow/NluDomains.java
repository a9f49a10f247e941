package dev.parley.server.flow;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids under which the understanding of flows is a domain of its own: they follow from the flow and stay the same. */
public final class NluDomains {
    private NluDomains() {}

    /** The id of a flow's domain. */
    public static String domain(String flowId) {
        return named("nlu-domain:" + flowId);
    }

    /** The id of the domain version that belongs to a version of a flow. */
    public static String version(String flowId, String version) {
        return named("nlu-version:" + flowId + ":" + version);
    }

    /** The id of an intent of a domain version. */
    public static String intent(String versionId, String name) {
        return named("nlu-intent:" + versionId + ":" + name);
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
