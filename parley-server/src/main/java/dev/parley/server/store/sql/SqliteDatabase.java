package dev.parley.server.store.sql;

import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A SQLite file: one thread writes, in groups; a few read, each on a connection of its own. */
final class SqliteDatabase implements Database {
    private static final System.Logger LOG = System.getLogger(SqliteDatabase.class.getName());

    private final FolderLock lock;
    private final WriteConnection writeConnection;
    private final GroupWriter writer;
    private final ReaderPool readers;

    private SqliteDatabase(FolderLock lock, SqliteConnections connections, StoreSettings settings) {
        this.lock = lock;
        this.writeConnection = new WriteConnection(connections::openWriter);
        this.writer = new GroupWriter(writeConnection, new Sweep(settings), settings);
        this.readers = new ReaderPool(connections::openReader, settings);
    }

    /** @throws StoreUnavailableException if the folder is in use or cannot be used */
    static SqliteDatabase open(Path folder, StoreSettings settings) {
        try {
            DataFolder.create(folder);
            SqliteDatabase database = new SqliteDatabase(
                    FolderLock.take(folder), new SqliteConnections(folder.resolve("parley.db")), settings);
            database.start(folder);
            return database;
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private void start(Path folder) {
        PendingWrite<Integer> migration = new PendingWrite<>(new Migrations("sqlite")::run);
        writeConnection.commit(List.of(migration));
        if (migration.answer().isCompletedExceptionally()) {
            close();
            throw unusable(folder, migration.answer().exceptionNow());
        }
        writer.start();
    }

    private static StoreUnavailableException unusable(Path folder, Throwable cause) {
        String reason = cause instanceof IOException ? cause.toString() : cause.getMessage();
        return new StoreUnavailableException(
                "The data folder %s cannot be used: %s".formatted(folder.toAbsolutePath(), reason), cause);
    }

    @Override
    public <T> T read(Work<T> work) {
        return readers.read(work);
    }

    @Override
    public <T> T write(Work<T> work) {
        return writer.write(work);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
        try {
            lock.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The data folder's lock did not close cleanly", e);
        }
    }
}
