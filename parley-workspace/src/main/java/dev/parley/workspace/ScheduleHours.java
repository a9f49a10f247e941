package dev.parley.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * When a schedule is active: from its start to its end, and again as its rule says.
 *
 * @param name the schedule's name
 * @param start the first beginning, in local time
 * @param length how long it is active each time
 * @param rule when it comes again, if ever; its end, if any, is in UTC and means local time
 * @param zone its own time zone
 */
record ScheduleHours(String name, LocalDateTime start, Duration length, Optional<RecurrenceRule> rule, ZoneId zone) {
    /** Whether it is active at a moment, its hours being meant in a zone, or null for its own. */
    boolean isActive(Instant moment, @Nullable ZoneId otherZone) {
        LocalDateTime local =
                moment.atZone(otherZone == null ? zone : otherZone).toLocalDateTime();
        if (local.isBefore(start)) {
            return false;
        }
        return rule.map(each -> recurs(each, millis(local))).orElseGet(() -> local.isBefore(start.plus(length)));
    }

    /** Local times are reckoned as if they were UTC, so that nine o'clock is nine o'clock the year round. */
    private boolean recurs(RecurrenceRule recurrence, long now) {
        RecurrenceRuleIterator beginnings = recurrence.iterator(dateTime(start));
        long earliest = now - length.toMillis() + 1;
        beginnings.fastForward(earliest);
        while (beginnings.hasNext()) {
            long beginning = beginnings.nextMillis();
            if (beginning > now) {
                return false;
            }
            if (beginning >= earliest) {
                return true;
            }
        }
        return false;
    }

    static DateTime dateTime(LocalDateTime local) {
        return new DateTime(millis(local));
    }

    private static long millis(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
