package dev.parley.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A flow that was made over the API.
 *
 * @param id its id
 * @param published the version of the {@link FlowVersionStore} that new sessions run; none: there are no new sessions
 * @param deleted whether it is deleted; it stays, so that its versions keep their numbers when it comes again
 * @param revision how often it was saved, from 1
 * @param definition what else is known of it, as JSON
 * @param createdAt when it was made
 * @param modifiedAt when it was changed last
 */
public record StoredFlow(
        String id,
        @Nullable String published,
        boolean deleted,
        long revision,
        String definition,
        Instant createdAt,
        Instant modifiedAt) {}
