package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectJobMessage;
import dev.parley.api.flow.JobStatus;
import dev.parley.api.flow.RegisterArchitectValidateJob;
import dev.parley.api.flow.RegisterArchitectValidateJob.ValidateDetails;
import dev.parley.server.design.Deployments;
import dev.parley.server.design.FlowText;
import dev.parley.server.design.FlowTexts;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validations of flows that are there: their texts are read and checked again. */
final class ValidationJobs {
    private final Jobs<ValidationWork> jobs;
    private final FlowTexts flows;
    private final Deployments deployments;
    private final Clock clock;

    ValidationJobs(Jobs<ValidationWork> jobs, FlowTexts flows, Deployments deployments, Clock clock) {
        this.jobs = jobs;
        this.flows = flows;
        this.deployments = deployments;
        this.clock = clock;
    }

    Job<ValidationWork> create(RegisterArchitectValidateJob request) {
        Instant now = clock.instant();
        List<ArchitectJobMessage> messages = new ArrayList<>();
        for (ValidateDetails details : request.flows()) {
            switch (flows.of(details.flow())) {
                case Outcome.Done<FlowText>(FlowText text) ->
                    messages.addAll(Messages.of(deployments.validate(text), now));
                case Outcome.Failed<FlowText>(ApiError error) -> messages.add(Messages.error(error.message(), now));
            }
        }
        return jobs.create(
                Messages.hasErrors(messages) ? JobStatus.FAILURE : JobStatus.SUCCESS, new ValidationWork(messages));
    }

    Optional<Job<ValidationWork>> find(String id) {
        return jobs.find(id);
    }
}
