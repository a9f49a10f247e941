package dev.parley.server.understanding;

import dev.parley.api.understanding.NluDetectionRequest;
import dev.parley.api.understanding.NluDetectionResponse;
import dev.parley.api.understanding.NluDomainVersionQualityReport;
import dev.parley.api.understanding.NluDomainVersionTrainingResponse;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.SlowValue;
import dev.parley.server.http.JsonBody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tries out what a version of a domain understands. */
@Controller
public final class DetectionController {
    private static final String VERSION = Domain.PATH + "/{domainId}/versions/{domainVersionId}";

    private final Domains domains;
    private final DomainAnswers answers;
    private final Detections detections;
    private final Reports reports;

    DetectionController(Domains domains, DomainAnswers answers, Detections detections, Reports reports) {
        this.domains = domains;
        this.answers = answers;
        this.detections = detections;
        this.reports = reports;
    }

    @Summary("Have words understood")
    @Permission({"languageUnderstanding:nluDomainVersion:detect", "dialog:botVersion:detect"})
    @PostMapping(VERSION + "/detect")
    public Outcome<NluDetectionResponse> detect(
            @PathVariable("domainId") String id,
            @PathVariable("domainVersionId") String versionId,
            @JsonBody NluDetectionRequest request) {
        return domains.get(id, versionId)
                .then(place -> detections
                        .detect(place.version(), request)
                        .map(output ->
                                new NluDetectionResponse(answers.version(place, false), request.input(), output)));
    }

    @Summary("Train a version; its trainingStatus tells when that is done")
    @Permission({"languageUnderstanding:nluDomainVersion:train", "dialog:botVersion:train"})
    @PostMapping(VERSION + "/train")
    public Outcome<NluDomainVersionTrainingResponse> train(
            @PathVariable("domainId") String id, @PathVariable("domainVersionId") String versionId) {
        return domains.get(id, versionId).map(place -> {
            SlowValue<?> training = place.version().training();
            training.begin();
            return new NluDomainVersionTrainingResponse(
                    training.state() == SlowValue.State.DONE ? "The version is trained." : "The training has begun.",
                    answers.version(place, false));
        });
    }

    @Summary("Report how well a version tells its intents apart")
    @Permission({"languageUnderstanding:nluDomainVersion:view", "dialog:botVersion:view"})
    @GetMapping(VERSION + "/report")
    public Outcome<NluDomainVersionQualityReport> report(
            @PathVariable("domainId") String id, @PathVariable("domainVersionId") String versionId) {
        return domains.get(id, versionId)
                .then(place -> reports.of(place.version())
                        .map(report -> Outcome.done(ReportAnswers.of(answers.version(place, false), report)))
                        .orElseGet(() -> Outcome.failed(Refusals.unavailable())));
    }
}
