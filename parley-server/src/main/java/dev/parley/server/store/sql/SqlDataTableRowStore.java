package dev.parley.server.store.sql;

import dev.parley.server.store.DataTableRowStore;
import dev.parley.server.store.StoredRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows of data tables in SQL. */
record SqlDataTableRowStore(Database database) implements DataTableRowStore {
    private static final String ADD = """
            INSERT INTO data_table_rows (table_id, row_key, fields) VALUES (?, ?, ?)
            ON CONFLICT (table_id, row_key) DO NOTHING
            """;
    private static final String REPLACE = "UPDATE data_table_rows SET fields = ? WHERE table_id = ? AND row_key = ?";
    private static final String FIND = "SELECT * FROM data_table_rows WHERE table_id = ? AND row_key = ?";
    private static final String PAGE =
            "SELECT * FROM data_table_rows WHERE table_id = ? ORDER BY row_key LIMIT ? OFFSET ?";
    private static final String PAGE_DESCENDING =
            "SELECT * FROM data_table_rows WHERE table_id = ? ORDER BY row_key DESC LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT COUNT(*) AS total FROM data_table_rows WHERE table_id = ?";
    private static final String DELETE = "DELETE FROM data_table_rows WHERE table_id = ? AND row_key = ?";

    @Override
    public boolean add(StoredRow row) {
        return database.write(connection -> connection.update(ADD, row.tableId(), row.key(), row.fields())) > 0;
    }

    @Override
    public boolean replace(StoredRow row) {
        return database.write(connection -> connection.update(REPLACE, row.fields(), row.tableId(), row.key())) > 0;
    }

    @Override
    public Optional<StoredRow> find(String tableId, String key) {
        return database.read(connection -> connection.first(FIND, SqlDataTableRowStore::row, tableId, key));
    }

    @Override
    public List<StoredRow> page(String tableId, boolean descending, int skip, int most) {
        return database.read(connection ->
                connection.all(descending ? PAGE_DESCENDING : PAGE, SqlDataTableRowStore::row, tableId, most, skip));
    }

    @Override
    public int count(String tableId) {
        return database.read(connection ->
                connection.first(COUNT, row -> row.getInt("total"), tableId).orElse(0));
    }

    @Override
    public boolean delete(String tableId, String key) {
        return database.write(connection -> connection.update(DELETE, tableId, key)) > 0;
    }

    private static StoredRow row(ResultSet row) throws SQLException {
        return new StoredRow(row.getString("table_id"), row.getString("row_key"), row.getString("fields"));
    }
}
