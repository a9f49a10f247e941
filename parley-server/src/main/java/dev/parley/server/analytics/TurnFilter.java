package dev.parley.server.analytics;

import dev.parley.api.analytics.AskActionResult;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Query;
import java.util.List;
import java.util.Optional;

/**
 * The turns somebody asks for. What is empty does not restrict.
 *
 * @param interval when they were completed
 * @param actionId their ask
 * @param language their language, without case
 * @param results what came of their asks
 */
record TurnFilter(
        Interval interval, Optional<String> actionId, Optional<String> language, List<AskActionResult> results) {
    static Outcome<TurnFilter> of(Query query) {
        Optional<String> actionId = query.text("actionId");
        Optional<String> language = query.text("language");
        return query.text("interval")
                .map(Interval::read)
                .orElseGet(() -> Outcome.done(Interval.EVER))
                .then(interval -> query.optionsIgnoringCase("askActionResults", AskActionResult.class)
                        .map(results -> new TurnFilter(interval, actionId, language, results)))
                .then(filter -> filter.only() || query.text("sessionId").isEmpty()
                        ? Outcome.done(filter)
                        : Outcome.failed(Refusals.badField(
                                "sessionId",
                                "A session cannot be asked for together with an action, a language or results of"
                                        + " asks.")));
    }

    /** Whether nothing but the interval restricts. */
    private boolean only() {
        return actionId.isEmpty() && language.isEmpty() && results.isEmpty();
    }

    boolean fits(SessionReplay.Turn turn) {
        ReportingTurn report = turn.report();
        return interval.holds(report.dateCompleted())
                && (actionId.isEmpty()
                        || (report.askAction() != null
                                && report.askAction().actionId().equalsIgnoreCase(actionId.get())))
                && (language.isEmpty() || language.get().equalsIgnoreCase(turn.language()))
                && (results.isEmpty()
                        || (report.askActionResult() != null && results.contains(report.askActionResult())));
    }
}
