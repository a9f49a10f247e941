package dev.parley.server.deploy;

import dev.parley.api.EntityRef;
import dev.parley.api.error.ErrorBody;
import dev.parley.api.flow.ArchitectJobStateResponse;
import dev.parley.api.flow.JobCommand;
import dev.parley.api.flow.RegisterArchitectJobResponse;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.design.Author;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Deploys flows as CX as Code does: a job, an upload, a look at the job (wire-contract §4.1). */
@Controller
public final class DeploymentJobController {
    private static final String PATH = "/api/v2/flows/jobs";
    private static final String UPLOADS = "/parley/uploads";

    private final DeploymentJobs jobs;

    DeploymentJobController(DeploymentJobs jobs) {
        this.jobs = jobs;
    }

    @Summary("Begin to deploy a flow: upload its text to the presignedUrl")
    @Takes
    @Permission("architect:job:create")
    @PostMapping(PATH)
    public Outcome<RegisterArchitectJobResponse> register(Caller caller, HttpServletRequest request) {
        DeploymentJobs.Waiting job = jobs.register(Author.of(caller));
        return Outcome.done(new RegisterArchitectJobResponse(
                job.id(),
                PublicAddress.of(request) + UPLOADS + "/" + job.id() + "?signature=" + job.secret(),
                Map.of(),
                PATH + "/" + job.id()));
    }

    /** What is wanted of a job; its messages are always told. */
    record Detail(List<String> expand) {}

    @Summary("Get how far a deployment is, and what was found in the flow")
    @Permission("architect:job:view")
    @GetMapping(PATH + "/{jobId}")
    public Outcome<ArchitectJobStateResponse> get(@PathVariable("jobId") String id, @FromQuery Detail detail) {
        return jobs.find(id)
                .map(job -> Outcome.done(new ArchitectJobStateResponse(
                        job.id(),
                        job.status(),
                        JobCommand.PUBLISH,
                        job.work().flowId() == null
                                ? null
                                : new EntityRef(
                                        job.work().flowId(),
                                        "/api/v2/flows/" + job.work().flowId()),
                        job.work().messages(),
                        PATH + "/" + job.id())))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("job", id)));
    }

    /** What the upload URL was signed with. */
    record Signed(@Nullable String signature) {}

    /** Takes a flow from whoever knows the job's secret; answers exactly 200. */
    @Summary("Upload a flow, with the URL that a job gave")
    @Takes(body = "*/*")
    @Answer(status = 409, body = ErrorBody.class)
    @Open
    @PutMapping(UPLOADS + "/{jobId}")
    public Outcome<Outcome.Nothing> upload(
            @PathVariable("jobId") String id, @FromQuery Signed signed, HttpServletRequest request) throws IOException {
        return jobs.upload(id, signed.signature() == null ? "" : signed.signature(), request.getInputStream());
    }
}
