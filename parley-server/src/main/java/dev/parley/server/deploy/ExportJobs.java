package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import dev.parley.api.flow.JobStatus;
import dev.parley.api.flow.RegisterArchitectExportJob;
import dev.parley.api.flow.RegisterArchitectExportJob.ExportDetails;
import dev.parley.api.flow.RegisterArchitectExportJob.ExportType;
import dev.parley.server.design.FlowText;
import dev.parley.server.design.FlowTexts;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.oauth.Hashes;
import dev.parley.server.oauth.Secrets;
import dev.parley.server.store.FlowVersionStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Exports of flows. What is exported is settled when the job is made; the files are written when they are fetched. */
final class ExportJobs {
    private final Jobs<ExportWork> jobs;
    private final FlowTexts flows;
    private final FlowVersionStore texts;
    private final Clock clock;

    ExportJobs(Jobs<ExportWork> jobs, FlowTexts flows, FlowVersionStore texts, Clock clock) {
        this.jobs = jobs;
        this.flows = flows;
        this.texts = texts;
        this.clock = clock;
    }

    Job<ExportWork> create(RegisterArchitectExportJob request) {
        List<ExportWork.File> files = new ArrayList<>();
        List<ArchitectJobMessage> messages = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ExportDetails details : request.flows()) {
            switch (flows.of(details.flow())) {
                case Outcome.Done<FlowText>(FlowText text) -> files.add(file(text, details, names, messages));
                case Outcome.Failed<FlowText>(ApiError error) ->
                    messages.add(Messages.error(error.message(), clock.instant()));
            }
        }
        return jobs.create(
                Messages.hasErrors(messages) ? JobStatus.FAILURE : JobStatus.SUCCESS,
                new ExportWork(Secrets.make(), files, messages));
    }

    private ExportWork.File file(
            FlowText text, ExportDetails details, Set<String> names, List<ArchitectJobMessage> messages) {
        boolean yaml = details.exportType() != ExportType.ARCHITECT || !text.isNative();
        if (yaml && details.exportType() == ExportType.ARCHITECT) {
            messages.add(Messages.warning(
                    "The flow '" + text.name() + "' was not imported as a native export, so it is exported as YAML.",
                    clock.instant()));
        }
        String name = details.fileName() == null || details.fileName().isBlank()
                ? text.name() + (yaml ? ".yaml" : ".i3Flow")
                : details.fileName();
        return new ExportWork.File(text.flowId(), text.version(), unique(safe(name), names), yaml);
    }

    /** A name without what file systems or headers take for something else. */
    private static String safe(String name) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{Nd} ._()-]", "_");
        return safe.startsWith(".") ? "_" + safe.substring(1) : safe;
    }

    private static String unique(String name, Set<String> names) {
        String candidate = name;
        for (int number = 2; !names.add(candidate); number++) {
            candidate = number + " " + name;
        }
        return candidate;
    }

    Optional<Job<ExportWork>> find(String id) {
        return jobs.find(id);
    }

    /**
     * A file that is downloaded.
     *
     * @param name its name
     * @param text what is in it
     */
    record Download(String name, String text) {}

    /** The files of an export for whoever knows its secret; empty for everybody else, and when there are none. */
    List<Download> download(String id, String secret) {
        return jobs.find(id)
                .filter(job -> job.status() == JobStatus.SUCCESS && knows(job, secret))
                .map(job -> job.work().files().stream().map(this::download).toList())
                .orElse(List.of());
    }

    private static boolean knows(Job<ExportWork> job, String secret) {
        return MessageDigest.isEqual(
                Hashes.of(secret).getBytes(StandardCharsets.US_ASCII),
                Hashes.of(job.work().secret()).getBytes(StandardCharsets.US_ASCII));
    }

    private Download download(ExportWork.File file) {
        var kept = texts.find(file.flowId(), file.version()).orElseThrow();
        return new Download(file.name(), file.yaml() ? FlowText.yaml(kept.file(), kept.text()) : kept.text());
    }
}
