package dev.parley.server.deploy;

import dev.parley.api.flow.ArchitectExportJobStateResponse;
import dev.parley.api.flow.JobCommand;
import dev.parley.api.flow.JobStatus;
import dev.parley.api.flow.RegisterArchitectExportJob;
import dev.parley.api.flow.RegisterArchitectExportJobResponse;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import dev.parley.server.deploy.ExportJobs.Download;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.PublicAddress;
import dev.parley.server.http.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Exports flows: a job, a look at the job, a download (wire-contract §4.1). */
@Controller
public final class ExportJobController {
    private static final String PATH = "/api/v2/flows/export/jobs";
    private static final String DOWNLOADS = "/parley/downloads";

    private final ExportJobs jobs;

    ExportJobController(ExportJobs jobs) {
        this.jobs = jobs;
    }

    /** The first answer says that the job is started: callers take any other word for an error until it has ended. */
    @Summary("Export flows")
    @Permission("architect:jobExport:create")
    @PostMapping(PATH)
    public Outcome<RegisterArchitectExportJobResponse> create(@JsonBody RegisterArchitectExportJob request) {
        if (request.flows().isEmpty()) {
            return Outcome.failed(Refusals.missingField("flows"));
        }
        Job<ExportWork> job = jobs.create(request);
        return Outcome.done(new RegisterArchitectExportJobResponse(
                job.id(), JobStatus.STARTED, request.flows().size(), PATH + "/" + job.id()));
    }

    @Summary("Get how far an export is, and where to download it")
    @Takes(query = "expand")
    @Permission("architect:jobExport:view")
    @GetMapping(PATH + "/{jobId}")
    public Outcome<ArchitectExportJobStateResponse> get(@PathVariable("jobId") String id, HttpServletRequest request) {
        return jobs.find(id)
                .map(job -> Outcome.done(new ArchitectExportJobStateResponse(
                        job.id(),
                        job.status(),
                        JobCommand.EXPORT,
                        job.status() == JobStatus.SUCCESS ? downloadUrl(job, request) : null,
                        job.work().messages(),
                        PATH + "/" + job.id())))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("job", id)));
    }

    private static String downloadUrl(Job<ExportWork> job, HttpServletRequest request) {
        return PublicAddress.of(request) + DOWNLOADS + "/" + job.id() + "?signature="
                + job.work().secret();
    }

    /** Gives a flow as its text, several as a ZIP file. */
    @Summary("Download exported flows, with the URL that a job gave")
    @Answer(type = "application/yaml")
    @Answer(type = "application/zip")
    @Open
    @GetMapping(DOWNLOADS + "/{jobId}")
    public void download(
            @PathVariable("jobId") String id,
            @FromQuery DeploymentJobController.Signed signed,
            HttpServletResponse response)
            throws IOException {
        List<Download> files = jobs.download(id, signed.signature() == null ? "" : signed.signature());
        if (files.isEmpty()) {
            throw new RequestRefused(Refusals.ofStatus(403));
        }
        boolean one = files.size() == 1;
        byte[] body = one ? files.getFirst().text().getBytes(StandardCharsets.UTF_8) : zipped(files);
        response.setContentType(one ? "application/yaml;charset=utf-8" : "application/zip");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(one ? files.getFirst().name() : "flows.zip", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] zipped(List<Download> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Download file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
