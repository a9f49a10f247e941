package dev.parley.server.understanding;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.server.flow.SlowValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a domain.
 *
 * @param id its id
 * @param description the author's words, possibly empty
 * @param model its intents and slots
 * @param createdAt when it was made
 * @param modifiedAt when it was changed last
 * @param publishedAt when it came into use, or null
 * @param training makes its language model
 */
record DomainVersion(
        String id,
        String description,
        NluModel model,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant publishedAt,
        SlowValue<Understanding> training) {
    boolean isPublished() {
        return publishedAt != null;
    }
}
