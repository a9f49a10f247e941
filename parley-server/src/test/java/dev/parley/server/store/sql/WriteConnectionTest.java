package dev.parley.server.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteConnectionTest {
    @TempDir
    private Path folder;

    private final AtomicInteger opened = new AtomicInteger();
    private SqliteConnections connections;
    private WriteConnection writer;

    @BeforeEach
    void createTable() throws SQLException {
        connections = new SqliteConnections(folder.resolve("parley.db"));
        writer = new WriteConnection(() -> {
            opened.incrementAndGet();
            return connections.openWriter();
        });
        run(connection -> {
            connection.execute("CREATE TABLE numbers (n INTEGER PRIMARY KEY)");
            return true;
        });
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
    }

    @Test
    void shouldFailOnlyTheWriteAtFault() throws SQLException {
        PendingWrite<Integer> one = insert(1);
        PendingWrite<Integer> again = insert(1);
        PendingWrite<Integer> two = insert(2);

        writer.commit(List.of(one, again, two));

        assertThat(one.answer()).isCompletedWithValue(1);
        assertThat(two.answer()).isCompletedWithValue(1);
        assertThat(again.answer().exceptionNow()).hasMessageContaining("UNIQUE constraint failed");
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void shouldRollBackWhatAFailedWriteDidBefore() throws SQLException {
        PendingWrite<Integer> half = new PendingWrite<>(connection -> {
            connection.update("INSERT INTO numbers VALUES (10)");
            return connection.update("INSERT INTO numbers VALUES (10)");
        });
        PendingWrite<Integer> broken = new PendingWrite<>(connection -> {
            connection.update("INSERT INTO numbers VALUES (11)");
            throw new OutOfMemoryError("as if");
        });

        writer.commit(List.of(half, insert(3), broken));

        assertThat(half.answer()).isCompletedExceptionally();
        assertThat(broken.answer().exceptionNow()).isInstanceOf(OutOfMemoryError.class);
        assertThat(numbers()).containsExactly(3);
    }

    @Test
    void shouldLeaveOutWhatNobodyWaitsForAnyMore() throws SQLException {
        PendingWrite<Integer> given = insert(1);
        given.answer().cancel(false);

        writer.commit(List.of(given, insert(2)));

        assertThat(numbers()).containsExactly(2);
    }

    @Test
    void shouldReplaceAConnectionThatBreaks() throws SQLException {
        int before = opened.get();
        PendingWrite<Boolean> breaking = new PendingWrite<>(connection -> {
            connection.close();
            throw new SQLException("the connection is gone");
        });
        PendingWrite<Integer> next = insert(1);

        writer.commit(List.of(breaking, next));

        assertThat(breaking.answer().exceptionNow()).hasMessage("the connection is gone");
        assertThat(next.answer()).isCompletedWithValue(1);
        assertThat(opened.get()).isGreaterThan(before);
        assertThat(numbers()).containsExactly(1);
    }

    @Test
    void shouldTellTheCallersWhenNoConnectionCanBeOpened() {
        WriteConnection closed = new WriteConnection(() -> {
            throw new SQLException("disk I/O error");
        });
        PendingWrite<Integer> first = insert(1);
        PendingWrite<Integer> second = insert(2);

        closed.commit(List.of(first, second));

        assertThatThrownBy(() -> first.answer().join()).hasRootCauseMessage("disk I/O error");
        assertThatThrownBy(() -> second.answer().join()).hasRootCauseMessage("disk I/O error");
    }

    private static PendingWrite<Integer> insert(int number) {
        return new PendingWrite<>(connection -> connection.update("INSERT INTO numbers VALUES (?)", number));
    }

    private <T> T run(Work<T> work) {
        PendingWrite<T> write = new PendingWrite<>(work);
        writer.commit(List.of(write));
        return write.answer().join();
    }

    private List<Integer> numbers() throws SQLException {
        try (SqlConnection reader = connections.openReader()) {
            return reader.all("SELECT n FROM numbers ORDER BY n", row -> row.getInt("n"));
        }
    }
}
