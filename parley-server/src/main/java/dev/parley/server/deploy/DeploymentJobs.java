package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import dev.parley.api.flow.JobStatus;
import dev.parley.server.design.Author;
import dev.parley.server.design.Deployment;
import dev.parley.server.design.Deployments;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.oauth.Hashes;
import dev.parley.server.oauth.Secrets;
import dev.parley.workspace.LoadedFlow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Deployments by upload. A job waits for its upload, and has ended when the upload is answered: whoever gets no answer may
 * upload again, for a text that is published already changes nothing. So no job is left half done when a server stops.
 */
final class DeploymentJobs {
    private final Jobs<DeploymentWork> jobs;
    private final Deployments deployments;
    private final Clock clock;

    DeploymentJobs(Jobs<DeploymentWork> jobs, Deployments deployments, Clock clock) {
        this.jobs = jobs;
        this.deployments = deployments;
        this.clock = clock;
    }

    /**
     * A job that waits for its upload.
     *
     * @param id its id
     * @param secret what the upload must know
     */
    record Waiting(String id, String secret) {}

    Waiting register(Author author) {
        String secret = Secrets.make();
        return new Waiting(
                jobs.create(JobStatus.REGISTERED, DeploymentWork.waiting(author, Hashes.of(secret)))
                        .id(),
                secret);
    }

    Optional<Job<DeploymentWork>> find(String id) {
        return jobs.find(id);
    }

    /**
     * Takes an upload and deploys it. What is wrong with the flow is said by the job, not here.
     *
     * @param upload the text; not read for who does not know the secret
     */
    Outcome<Outcome.Nothing> upload(String id, String secret, InputStream upload) throws IOException {
        Optional<Job<DeploymentWork>> found = jobs.find(id).filter(job -> knows(job, secret));
        if (found.isEmpty()) {
            return Outcome.failed(Refusals.ofStatus(403));
        }
        Job<DeploymentWork> job = found.get();
        byte[] body = upload.readAllBytes();
        String content = LoadedFlow.versionOf(new String(body, StandardCharsets.ISO_8859_1));
        if (job.status() == JobStatus.REGISTERED) {
            deploy(job, content, body);
            return Outcome.nothing();
        }
        return content.equals(job.work().content())
                ? Outcome.nothing()
                : Outcome.failed(Refusals.conflict("This job had its upload; register another one."));
    }

    private static boolean knows(Job<DeploymentWork> job, String secret) {
        return MessageDigest.isEqual(
                Hashes.of(secret).getBytes(StandardCharsets.US_ASCII),
                job.work().secretHash().getBytes(StandardCharsets.US_ASCII));
    }

    private void deploy(Job<DeploymentWork> job, String content, byte[] body) {
        Instant now = clock.instant();
        Optional<String> text = text(body);
        if (text.isEmpty()) {
            List<ArchitectJobMessage> messages =
                    List.of(Messages.error("flow.yaml:1:1  not-utf-8  The file is not UTF-8 text; save it so.", now));
            jobs.end(job, JobStatus.FAILURE, job.work().done(content, null, messages));
            return;
        }
        Deployment deployment = deployments.deploy(job.work().author(), text.get());
        jobs.end(
                job,
                deployment.flowId().isPresent() ? JobStatus.SUCCESS : JobStatus.FAILURE,
                job.work().done(content, deployment.flowId().orElse(null), Messages.of(deployment.findings(), now)));
    }

    private static Optional<String> text(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
