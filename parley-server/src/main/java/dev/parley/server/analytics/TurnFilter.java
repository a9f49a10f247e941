package dev.parley.server.analytics;

import dev.parley.api.analytics.AskActionResult;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.AnyCase;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.Whole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    /**
     * Which turns are wanted, and which part of them.
     *
     * @param after where the part before ended
     * @param pageSize how many at most
     * @param interval when they were completed, as ISO 8601
     * @param actionId their ask
     * @param sessionId their session
     * @param language their language
     * @param askActionResults what came of their asks
     * @param given asks for another part
     */
    record Wish(
            @Nullable String after,
            @Whole(standard = 50, largest = 250) int pageSize,
            @Nullable String interval,
            @Nullable String actionId,
            @Nullable String sessionId,
            @Nullable String language,
            @AnyCase List<AskActionResult> askActionResults,
            GivenQuery given) {}

    static Outcome<TurnFilter> of(Wish wish) {
        return Interval.of(wish.interval())
                .map(interval -> new TurnFilter(
                        interval,
                        Optional.ofNullable(wish.actionId()),
                        Optional.ofNullable(wish.language()),
                        wish.askActionResults()))
                .then(filter -> filter.only() || wish.sessionId() == null
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
