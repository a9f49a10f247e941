package dev.parley.server.datatable;

import dev.parley.api.error.ErrorDetail;
import dev.parley.server.error.ApiError;
import java.util.List;
import java.util.Map;

/** The errors of data tables by their official codes (wire-contract §2.3). */
final class TableRefusals {
    private static final String SCHEMA = "flows.datatables.schema.exception";

    private TableRefusals() {}

    /** 400 for a schema that is none, or for a row that does not fit its table's. */
    static ApiError schema(String field, String reason) {
        return new ApiError(
                400,
                SCHEMA,
                "{reason}",
                Map.of("reason", reason, "field", field),
                List.of(ErrorDetail.ofField(SCHEMA, field)),
                null);
    }

    static ApiError tooManyColumns(int most) {
        return tooMany("flows.datatables.too.many.properties", "A data table has at most {most} columns.", most);
    }

    static ApiError tooManyTables(int most) {
        return tooMany(
                "flows.datatables.too.many.schemas", "There are {most} data tables already; delete one first.", most);
    }

    static ApiError tooManyRows(int most) {
        return tooMany("flows.datatables.too.many.rows", "The data table has {most} rows already.", most);
    }

    static ApiError noTable(String id) {
        return missing("flows.datatables.table.not.found", "There is no data table with the id {id}.", id);
    }

    static ApiError noRow(String key) {
        return missing("flows.datatables.row.not.found", "The data table has no row with the key {id}.", key);
    }

    /** 409 for a name or key that is taken. */
    static ApiError notUnique(String reason) {
        return new ApiError(409, "flows.datatables.not.unique", "{reason}", Map.of("reason", reason), List.of(), null);
    }

    private static ApiError tooMany(String code, String template, int most) {
        return new ApiError(400, code, template, Map.of("most", Integer.toString(most)), List.of(), null);
    }

    private static ApiError missing(String code, String template, String id) {
        return new ApiError(404, code, template, Map.of("id", id), List.of(), null);
    }
}
