package dev.parley.server.store;

/**
 * A row of a data table that was made over the API.
 *
 * @param tableId the table's id
 * @param key what tells it from the table's other rows, case and all
 * @param fields all its fields, the key among them, as JSON
 */
public record StoredRow(String tableId, String key, String fields) {}
