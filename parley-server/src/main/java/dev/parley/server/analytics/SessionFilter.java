package dev.parley.server.analytics;

import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.BotResultCategory;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.Query;
import java.util.List;
import java.util.Optional;

/**
 * The sessions somebody asks for. What is empty does not restrict.
 *
 * @param interval when they were completed; {@link Interval#EVER} takes in those that go on
 * @param categories how they ended
 * @param endLanguage the language they ended with, without case
 */
record SessionFilter(Interval interval, List<BotResultCategory> categories, Optional<String> endLanguage) {
    static Outcome<SessionFilter> of(Query query) {
        return query.text("interval")
                .map(Interval::read)
                .orElseGet(() -> Outcome.done(Interval.EVER))
                .then(interval -> query.optionsIgnoringCase("botResultCategories", BotResultCategory.class)
                        .map(categories -> new SessionFilter(interval, categories, query.text("endLanguage"))));
    }

    boolean fits(BotFlowSession session) {
        boolean inTime = session.dateCompleted() == null
                ? interval.equals(Interval.EVER)
                : interval.holds(session.dateCompleted());
        return inTime
                && (categories.isEmpty() || categories.contains(session.botResultCategory()))
                && (endLanguage.isEmpty() || endLanguage.get().equalsIgnoreCase(session.endLanguage()));
    }
}
