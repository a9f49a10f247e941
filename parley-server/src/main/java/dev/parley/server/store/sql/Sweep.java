package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Deletes what has expired, a batch at a time, so that writes never wait long for it. Its result tells whether more is
 * left. It keeps its own time: for the writer's thread only.
 */
final class Sweep implements Work<Boolean> {
    /** Rows deleted of each table in one go. */
    static final int BATCH = 200;

    private static final List<String> EXPIRING = List.of(
            "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires_at <= ? LIMIT ?)",
            "DELETE FROM used_assertions WHERE hash IN (SELECT hash FROM used_assertions WHERE expires_at <= ? LIMIT ?)",
            "DELETE FROM bot_sessions WHERE bot_key IN (SELECT bot_key FROM bot_sessions WHERE expires_at <= ? LIMIT ?)",
            "DELETE FROM jobs WHERE id IN (SELECT id FROM jobs WHERE expires_at <= ? LIMIT ?)");

    private static final List<String> EXPIRED_LONG_AGO = List.of(
            "DELETE FROM tokens WHERE hash IN (SELECT hash FROM tokens WHERE expires_at <= ? LIMIT ?)",
            "DELETE FROM grants WHERE hash IN (SELECT hash FROM grants WHERE expires_at <= ? LIMIT ?)");

    /** Turns are numbered in the order of their commits, so the old ones are the first ones. */
    private static final String OLD_TURNS =
            "DELETE FROM turns WHERE id IN (SELECT id FROM turns ORDER BY id LIMIT ?) AND committed_at <= ?";

    private final StoreSettings settings;
    private long dueAt;

    Sweep(StoreSettings settings) {
        this.settings = settings;
        this.dueAt = System.nanoTime() + settings.sweepEvery().toNanos();
    }

    boolean isDue() {
        return nanosUntilDue() <= 0;
    }

    long nanosUntilDue() {
        return dueAt - System.nanoTime();
    }

    /** Sets the time of the next batch: soon when more is left, else after the usual pause. */
    void done(boolean moreLeft) {
        dueAt = System.nanoTime() + (moreLeft ? 0 : settings.sweepEvery().toNanos());
    }

    @Override
    public Boolean on(SqlConnection connection) throws SQLException {
        Instant now = settings.clock().instant();
        boolean moreLeft = false;
        for (String sql : EXPIRING) {
            moreLeft |= connection.update(sql, Micros.of(now), BATCH) == BATCH;
        }
        for (String sql : EXPIRED_LONG_AGO) {
            moreLeft |= connection.update(sql, Micros.of(now.minus(settings.tokenRetention())), BATCH) == BATCH;
        }
        moreLeft |= connection.update(OLD_TURNS, BATCH, Micros.of(now.minus(settings.turnRetention()))) == BATCH;
        return moreLeft;
    }
}
