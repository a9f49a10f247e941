package dev.parley.server.analytics;

import dev.parley.api.CursorListing;
import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.server.access.Permission;
import dev.parley.server.analytics.Reports.Part;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.GivenQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reports about bot flows (wire-contract §4.5). */
@Controller
public final class ReportController {
    private static final String PATH = "/api/v2/analytics/botflows/";
    private static final String FLOW = PATH + "{botFlowId}";

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

    @Summary("Report the turns of a bot flow, the newest first")
    @Permission("analytics:botFlowReportingTurn:view")
    @GetMapping(FLOW + "/reportingturns")
    public Outcome<CursorListing<ReportingTurn>> turns(
            @PathVariable("botFlowId") String flowId, @FromQuery TurnFilter.Wish wish) {
        return turns(flowId, wish, "/reportingturns");
    }

    @Summary("Report the turns of a bot flow in all divisions, the newest first")
    @Permission("analytics:botFlowDivisionAwareReportingTurn:view")
    @GetMapping(FLOW + "/divisions/reportingturns")
    public Outcome<CursorListing<ReportingTurn>> turnsOfDivisions(
            @PathVariable("botFlowId") String flowId, @FromQuery TurnFilter.Wish wish) {
        return turns(flowId, wish, "/divisions/reportingturns");
    }

    @Summary("Report the sessions of a bot flow, the newest first")
    @Permission("analytics:botFlowSession:view")
    @GetMapping(FLOW + "/sessions")
    public Outcome<CursorListing<BotFlowSession>> sessions(
            @PathVariable("botFlowId") String flowId, @FromQuery SessionFilter.Wish wish) {
        return listing(
                flowId,
                new Place(wish.after(), wish.pageSize(), wish.given(), "/sessions"),
                (id, after, most) -> SessionFilter.of(wish).map(filter -> reports.sessions(id, filter, after, most)));
    }

    private Outcome<CursorListing<ReportingTurn>> turns(String flowId, TurnFilter.Wish wish, String path) {
        String session = wish.sessionId();
        return listing(
                flowId,
                new Place(wish.after(), wish.pageSize(), wish.given(), path),
                (id, after, most) -> TurnFilter.of(wish)
                        .map(filter -> session != null
                                ? reports.ofSession(id, session.strip(), filter, after, most)
                                : reports.ofFlow(id, filter, after, most)));
    }

    /** A part of a list. */
    private record Place(@Nullable String after, int most, GivenQuery given, String path) {
        String uri(String flowId, @Nullable String cursor) {
            String uri = given.on(PATH + flowId + path);
            return cursor == null ? uri : uri + (uri.contains("?") ? "&" : "?") + "after=" + cursor;
        }
    }

    private <T> Outcome<CursorListing<T>> listing(String flowId, Place place, Report<T> report) {
        String id = flows.latest(flowId).map(PublishedFlow::id).orElse(flowId);
        if (flows.latest(flowId).isEmpty() && !reports.know(flowId)) {
            return Outcome.failed(Refusals.notFound("flow", flowId));
        }
        String after = place.after();
        Outcome<Part<T>> part = after == null
                ? report.of(id, null, place.most())
                : Cursor.read(id, after).then(cursor -> report.of(id, cursor, place.most()));
        return part.map(found -> new CursorListing<>(
                found.entities(),
                found.last() == null ? null : place.uri(id, found.last().text()),
                place.uri(id, after)));
    }
}
