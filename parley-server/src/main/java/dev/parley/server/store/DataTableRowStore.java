package dev.parley.server.store;

import java.util.List;
import java.util.Optional;

/** The rows of the data tables that were made over the API. They go when their table goes. */
public interface DataTableRowStore {
    /**
     * Keeps a new row.
     *
     * @return whether it is kept; not if the table has a row of its key already
     * @throws StoreUnavailableException if it could not be kept
     */
    boolean add(StoredRow row);

    /**
     * Replaces a row.
     *
     * @return whether there was one of its table and key
     * @throws StoreUnavailableException if it could not be kept
     */
    boolean replace(StoredRow row);

    /**
     * The row of a table and key; empty if there is none.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    Optional<StoredRow> find(String tableId, String key);

    /**
     * A part of the rows of a table in the order of their keys, from character to character.
     *
     * @param descending whether the last key comes first
     * @param skip how many rows to leave out at the start
     * @param most how many rows to give
     * @throws StoreUnavailableException if the store cannot be read now
     */
    List<StoredRow> page(String tableId, boolean descending, int skip, int most);

    /**
     * How many rows a table has.
     *
     * @throws StoreUnavailableException if the store cannot be read now
     */
    int count(String tableId);

    /**
     * Forgets a row.
     *
     * @return whether there was one
     * @throws StoreUnavailableException if it could not be deleted
     */
    boolean delete(String tableId, String key);
}
