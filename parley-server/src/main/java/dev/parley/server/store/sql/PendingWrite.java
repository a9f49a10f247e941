package dev.parley.server.store.sql;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A write that a caller waits for. Its result is handed over only after {@link #succeed()}: when it is on disk. */
final class PendingWrite<T> {
    private final Work<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;

    PendingWrite(Work<T> work) {
        this.work = work;
    }

    /** Whether a caller still waits for it. */
    boolean wanted() {
        return !answer.isDone();
    }

    void run(SqlConnection connection) throws SQLException {
        result = work.on(connection);
    }

    void succeed() {
        answer.complete(result);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    CompletableFuture<T> answer() {
        return answer;
    }
}
