package dev.parley.server.deploy;

import dev.parley.api.WireJson;
import dev.parley.api.flow.JobCommand;
import dev.parley.api.flow.JobStatus;
import dev.parley.server.store.JobStore;
import dev.parley.server.store.StoredJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The jobs of one kind, kept as JSON. CX as Code asks about its jobs for a quarter of an hour.
 *
 * @param <W> what is known of their work
 */
final class Jobs<W> {
    private static final Duration LIFE = Duration.ofHours(1);

    private final JobStore store;
    private final JobCommand command;
    private final Class<W> type;
    private final Clock clock;

    Jobs(JobStore store, JobCommand command, Class<W> type, Clock clock) {
        this.store = store;
        this.command = command;
        this.type = type;
        this.clock = clock;
    }

    Job<W> create(JobStatus status, W work) {
        Instant now = clock.instant();
        Job<W> job = new Job<>(UUID.randomUUID().toString(), status, work, now, now.plus(LIFE));
        store.create(stored(job));
        return job;
    }

    Optional<Job<W>> find(String id) {
        return store.find(id, clock.instant())
                .filter(stored -> stored.kind().equals(command.name()))
                .map(stored -> new Job<>(
                        stored.id(),
                        JobStatus.valueOf(stored.state()),
                        WireJson.mapper().readValue(stored.definition(), type),
                        stored.createdAt(),
                        stored.expiresAt()));
    }

    /** Ends a job that still waits; of several who do so only the first one's end counts. */
    void end(Job<W> job, JobStatus status, W work) {
        store.advance(stored(job.with(status, work)), job.status().name());
    }

    private StoredJob stored(Job<W> job) {
        return new StoredJob(
                job.id(),
                command.name(),
                job.status().name(),
                WireJson.mapper().writeValueAsString(job.work()),
                job.createdAt(),
                job.expiresAt());
    }
}
