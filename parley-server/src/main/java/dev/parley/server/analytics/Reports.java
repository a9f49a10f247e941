package dev.parley.server.analytics;

import dev.parley.api.analytics.BotFlowSession;
import dev.parley.api.analytics.ReportingTurn;
import dev.parley.server.store.LoggedSession;
import dev.parley.server.store.TurnLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads turns and sessions of a flow off the turn log: the session launched last first, its turns in their order. */
final class Reports {
    /** Sessions that are looked at in one go. */
    private static final int BATCH = 50;

    private final TurnLog log;
    private final SessionAnswers answers;

    Reports(TurnLog log, SessionAnswers answers) {
        this.log = log;
        this.answers = answers;
    }

    /**
     * A part of a report.
     *
     * @param entities what is in it
     * @param last where it ends; null if nothing comes behind it
     */
    record Part<T>(List<T> entities, @Nullable Cursor last) {
        /** The first of things of which one more than wanted was looked for. */
        private static <T> Part<T> of(List<T> found, List<Cursor> places, int most) {
            return found.size() > most
                    ? new Part<>(List.copyOf(found.subList(0, most)), places.get(most - 1))
                    : new Part<>(List.copyOf(found), null);
        }
    }

    /** Whether turns of a flow are logged. */
    boolean know(String flowId) {
        return !log.sessions(flowId, Interval.EVER.from(), Interval.EVER.to(), null, 1)
                .isEmpty();
    }

    /** The turns of a session. */
    Part<ReportingTurn> ofSession(
            String flowId, String sessionId, TurnFilter filter, @Nullable Cursor after, int most) {
        Collected<ReportingTurn> turns = new Collected<>(most);
        log.session(sessionId)
                .filter(session -> session.flowId().equals(flowId))
                .ifPresent(session -> collect(session, filter, after == null ? 0 : after.sequence(), turns));
        return turns.part();
    }

    /** The turns of all sessions of a flow. */
    Part<ReportingTurn> ofFlow(String flowId, TurnFilter filter, @Nullable Cursor after, int most) {
        Collected<ReportingTurn> turns = new Collected<>(most);
        if (after != null) {
            log.session(after.session().id())
                    .filter(after.session()::equals)
                    .ifPresent(session -> collect(session, filter, after.sequence(), turns));
        }
        Interval interval = filter.interval();
        LoggedSession last = after == null ? null : after.session();
        for (List<LoggedSession> batch = next(flowId, interval, last); !batch.isEmpty() && !turns.full(); ) {
            for (LoggedSession session : batch) {
                if (!turns.full()) {
                    collect(session, filter, 0, turns);
                }
            }
            batch = next(flowId, interval, batch.getLast());
        }
        return turns.part();
    }

    private void collect(LoggedSession session, TurnFilter filter, long after, Collected<ReportingTurn> turns) {
        for (SessionReplay.Turn turn : replay(session).turns()) {
            if (turn.sequence() > after && filter.fits(turn)) {
                turns.add(turn.report(), new Cursor(session, turn.sequence()));
            }
        }
    }

    /** The sessions of a flow. */
    Part<BotFlowSession> sessions(String flowId, SessionFilter filter, @Nullable Cursor after, int most) {
        Collected<BotFlowSession> sessions = new Collected<>(most);
        Interval touched = answers.touched(filter.interval());
        LoggedSession last = after == null ? null : after.session();
        for (List<LoggedSession> batch = next(flowId, touched, last); !batch.isEmpty() && !sessions.full(); ) {
            for (LoggedSession session : batch) {
                Optional.of(answers.of(replay(session)))
                        .filter(filter::fits)
                        .ifPresent(answer -> sessions.add(answer, new Cursor(session, 0)));
            }
            batch = next(flowId, touched, batch.getLast());
        }
        return sessions.part();
    }

    private List<LoggedSession> next(String flowId, Interval interval, @Nullable LoggedSession last) {
        return log.sessions(flowId, interval.from(), interval.to(), last, BATCH);
    }

    private SessionReplay replay(LoggedSession session) {
        return SessionReplay.of(session, log.turns(session.id()));
    }

    /** What was found so far, up to one more than wanted, which tells whether there is more. */
    private static final class Collected<T> {
        private final int most;
        private final List<T> found = new ArrayList<>();
        private final List<Cursor> places = new ArrayList<>();

        Collected(int most) {
            this.most = most;
        }

        boolean full() {
            return found.size() > most;
        }

        void add(T thing, Cursor place) {
            if (!full()) {
                found.add(thing);
                places.add(place);
            }
        }

        Part<T> part() {
            return Part.of(found, places, most);
        }
    }
}
