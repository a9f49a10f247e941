package dev.parley.server.analytics;

import dev.parley.api.CursorListing;
import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.server.access.Permission;
import dev.parley.server.analytics.Reports.Part;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.http.Query;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reports about bot flows (wire-contract §4.5). */
@Controller
public final class ReportController {
    private static final String PATH = "/api/v2/analytics/botflows/";
    private static final String FLOW = PATH + "{botFlowId}";
    private static final int STANDARD_PAGE = 50;
    private static final int LARGEST_PAGE = 250;
    private static final String[] CARRIED = {
        "pageSize",
        "interval",
        "actionId",
        "sessionId",
        "language",
        "askActionResults",
        "botResultCategories",
        "endLanguage"
    };

    private final Reports reports;
    private final PublishedFlows flows;

    ReportController(Reports reports, PublishedFlows flows) {
        this.reports = reports;
        this.flows = flows;
    }

    /** A report as parameters ask for it. */
    @FunctionalInterface
    private interface Report<T> {
        Outcome<Part<T>> of(String flowId, @Nullable Cursor after, int most);
    }

    @Permission("analytics:botFlowReportingTurn:view")
    @GetMapping(FLOW + "/reportingturns")
    public Outcome<CursorListing<ReportingTurn>> turns(
            @PathVariable("botFlowId") String flowId, @RequestParam MultiValueMap<String, String> parameters) {
        return turns(flowId, new Query(parameters), "/reportingturns");
    }

    /** The same: every division is seen by whoever may see one. */
    @Permission("analytics:botFlowDivisionAwareReportingTurn:view")
    @GetMapping(FLOW + "/divisions/reportingturns")
    public Outcome<CursorListing<ReportingTurn>> turnsOfDivisions(
            @PathVariable("botFlowId") String flowId, @RequestParam MultiValueMap<String, String> parameters) {
        return turns(flowId, new Query(parameters), "/divisions/reportingturns");
    }

    @Permission("analytics:botFlowSession:view")
    @GetMapping(FLOW + "/sessions")
    public Outcome<CursorListing<BotFlowSession>> sessions(
            @PathVariable("botFlowId") String flowId, @RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        return listing(
                flowId,
                query,
                "/sessions",
                (id, after, most) -> SessionFilter.of(query).map(filter -> reports.sessions(id, filter, after, most)));
    }

    private Outcome<CursorListing<ReportingTurn>> turns(String flowId, Query query, String path) {
        Optional<String> session = query.text("sessionId");
        return listing(
                flowId,
                query,
                path,
                (id, after, most) -> TurnFilter.of(query)
                        .map(filter -> session.isPresent()
                                ? reports.ofSession(id, session.get().strip(), filter, after, most)
                                : reports.ofFlow(id, filter, after, most)));
    }

    private <T> Outcome<CursorListing<T>> listing(String flowId, Query query, String path, Report<T> report) {
        String id = flows.latest(flowId).map(PublishedFlow::id).orElse(flowId);
        if (flows.latest(flowId).isEmpty() && !reports.know(flowId)) {
            return Outcome.failed(Refusals.notFound("flow", flowId));
        }
        Optional<String> after = query.text("after");
        return query.number("pageSize", STANDARD_PAGE, LARGEST_PAGE)
                .then(most -> after.isEmpty()
                        ? report.of(id, null, most)
                        : Cursor.read(id, after.get()).then(cursor -> report.of(id, cursor, most)))
                .map(part -> new CursorListing<>(
                        part.entities(),
                        part.last() == null
                                ? null
                                : uri(query, id, path, part.last().text()),
                        uri(query, id, path, after.orElse(""))));
    }

    private static String uri(Query query, String flowId, String path, String after) {
        String uri = query.carriedBy(PATH + flowId + path, CARRIED);
        return after.isEmpty() ? uri : uri + (uri.contains("?") ? "&" : "?") + "after=" + after;
    }
}
