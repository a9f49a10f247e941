package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectValidateJobStateResponse;
import dev.parley.api.flow.JobCommand;
import dev.parley.api.flow.JobStatus;
import dev.parley.api.flow.RegisterArchitectValidateJob;
import dev.parley.api.flow.RegisterArchitectValidateJobResponse;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Validates flows: a job and a look at the job (wire-contract §4.1). */
@Controller
public final class ValidationJobController {
    private static final String PATH = "/api/v2/flows/validate/jobs";

    private final ValidationJobs jobs;

    ValidationJobController(ValidationJobs jobs) {
        this.jobs = jobs;
    }

    @Summary("Validate flows")
    @Permission("architect:jobValidate:create")
    @PostMapping(PATH)
    public Outcome<RegisterArchitectValidateJobResponse> create(@JsonBody RegisterArchitectValidateJob request) {
        if (request.flows().isEmpty()) {
            return Outcome.failed(Refusals.missingField("flows"));
        }
        Job<ValidationWork> job = jobs.create(request);
        return Outcome.done(new RegisterArchitectValidateJobResponse(
                job.id(), JobStatus.STARTED, request.flows().size(), PATH + "/" + job.id()));
    }

    @Summary("Get how far a validation is, and what was found in the flows")
    @Permission("architect:jobValidate:view")
    @GetMapping(PATH + "/{jobId}")
    public Outcome<ArchitectValidateJobStateResponse> get(
            @PathVariable("jobId") String id, @FromQuery DeploymentJobController.Detail detail) {
        return jobs.find(id)
                .map(job -> Outcome.done(new ArchitectValidateJobStateResponse(
                        job.id(), job.status(), JobCommand.VALIDATE, job.work().messages(), PATH + "/" + job.id())))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("job", id)));
    }
}
