package dev.parley.server.store.sql;

import dev.parley.server.store.StoreUnavailableException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long a caller waits for the database. Work that nobody waits for any more is cancelled if it has not begun. */
record Patience(Duration limit) {
    <T> T await(Future<T> answer) {
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw new StoreUnavailableException(
                    "The store gave no answer within %d ms: its disk is too slow or too much is asked of it. Try again."
                            .formatted(limit.toMillis()),
                    e);
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("The caller was interrupted while it waited for the store.", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case StoreUnavailableException known ->
                new StoreUnavailableException(String.valueOf(known.getMessage()), known);
            case SQLException sql ->
                new StoreUnavailableException("The store's database failed: " + sql.getMessage(), sql);
            default -> new IllegalStateException("The store's own work failed: " + cause, cause);
        };
    }
}
