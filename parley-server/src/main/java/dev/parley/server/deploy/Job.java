package dev.parley.server.deploy;

import dev.parley.api.flow.JobStatus;
import java.time.Instant;

/**
 * Work that somebody asked for.
 *
 * @param id its id
 * @param status how far it is
 * @param work what is known of it
 * @param createdAt when it was asked for
 * @param expiresAt the first moment at which it is gone
 * @param <W> what kind of work it is
 */
record Job<W>(String id, JobStatus status, W work, Instant createdAt, Instant expiresAt) {
    Job<W> with(JobStatus other, W done) {
        return new Job<>(id, other, done, createdAt, expiresAt);
    }
}
