package dev.parley.server.analytics;

import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.BotResultCategory;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.AnyCase;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.Whole;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions somebody asks for. What is empty does not restrict.
 *
 * @param interval when they were completed; {@link Interval#EVER} takes in those that go on
 * @param categories how they ended
 * @param endLanguage the language they ended with, without case
 */
record SessionFilter(Interval interval, List<BotResultCategory> categories, Optional<String> endLanguage) {
    /**
     * Which sessions are wanted, and which part of them.
     *
     * @param after where the part before ended
     * @param pageSize how many at most
     * @param interval when they were completed, as ISO 8601
     * @param botResultCategories how they ended
     * @param endLanguage the language they ended with
     * @param given asks for another part
     */
    record Wish(
            @Nullable String after,
            @Whole(standard = 50, largest = 250) int pageSize,
            @Nullable String interval,
            @AnyCase List<BotResultCategory> botResultCategories,
            @Nullable String endLanguage,
            GivenQuery given) {}

    static Outcome<SessionFilter> of(Wish wish) {
        return Interval.of(wish.interval())
                .map(interval -> new SessionFilter(
                        interval, wish.botResultCategories(), Optional.ofNullable(wish.endLanguage())));
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
