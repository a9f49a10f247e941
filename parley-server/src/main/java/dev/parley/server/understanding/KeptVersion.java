package dev.parley.server.understanding;

import dev.parley.api.WireJson;
import dev.parley.api.understanding.NluDomainVersionRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a version that was made over the API.
 *
 * @param domain the id of its domain
 * @param content its intents and slots
 * @param publishedAt when it came into use, or null
 */
record KeptVersion(
        String domain,
        NluDomainVersionRequest content,
        @Nullable Instant publishedAt) {
    static KeptVersion read(String json) {
        return WireJson.mapper().readValue(json, KeptVersion.class);
    }

    String json() {
        return WireJson.mapper().writeValueAsString(this);
    }
}
