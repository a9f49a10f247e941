package dev.parley.server.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An OAuth client that was registered while the server ran.
 *
 * @param id its id
 * @param secretHash a hash of its secret; none for a public client
 * @param definition what else is known of it, as JSON
 * @param createdAt when it was registered
 * @param modifiedAt when it was changed last
 */
public record StoredClient(
        String id, @Nullable String secretHash, String definition, Instant createdAt, Instant modifiedAt) {}
