package dev.parley.server.datatable;

import dev.parley.api.EntityListing;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.entity.Entity;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.AnyCase;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.On;
import dev.parley.server.http.SortOrder;
import dev.parley.server.http.Whole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the rows of data tables, which are flat JSON objects (wire-contract §4.3). */
@Controller
public final class RowController {
    private static final String ROWS = DataTableController.PATH + "/{datatableId}/rows";
    private static final String ROW = ROWS + "/{rowId}";

    /** Rows of a table (the vendor's limit). */
    private static final int MOST_ROWS = 5000;

    private final Tables tables;

    public RowController(Tables tables) {
        this.tables = tables;
    }

    /**
     * Which page of the rows is wanted.
     *
     * @param showbrief whether only their keys are
     * @param sortOrder from which end, by key
     * @param given asks for another page
     * @param pageNumber which page
     * @param pageSize how many on a page
     */
    record Wish(
            @On boolean showbrief,
            @AnyCase @Nullable SortOrder sortOrder,
            GivenQuery given,
            @Whole(standard = 1, largest = MOST_ROWS) int pageNumber,
            @Whole(standard = 25, largest = 500) int pageSize) {
        int first() {
            return (pageNumber - 1) * pageSize;
        }
    }

    /** Whether only the key of a row is wanted. */
    record Detail(@On boolean showbrief) {}

    @Summary("List the rows of a data table")
    @Permission("architect:datatableRow:view")
    @GetMapping(ROWS)
    public Outcome<EntityListing<JsonNode>> list(@PathVariable("datatableId") String id, @FromQuery Wish wish) {
        String path = wish.given().on(DataTableController.PATH + "/" + id + "/rows");
        boolean descending = SortOrder.isDescending(wish.sortOrder());
        return tables.get(id)
                .map(table -> EntityListing.part(
                                tables.rows(table, descending, wish.first(), wish.pageSize()),
                                tables.count(table),
                                wish.pageSize(),
                                wish.pageNumber(),
                                path)
                        .map(row -> wish.showbrief() ? brief(row) : row));
    }

    @Summary("Get a row of a data table")
    @Permission("architect:datatableRow:view")
    @GetMapping(ROW)
    public Outcome<JsonNode> get(
            @PathVariable("datatableId") String id, @PathVariable("rowId") String key, @FromQuery Detail detail) {
        return tables.get(id).then(table -> row(table, key)).map(row -> detail.showbrief() ? brief(row) : row);
    }

    @Summary("Add a row to a data table")
    @Permission("architect:datatableRow:add")
    @PostMapping(ROWS)
    public Outcome<JsonNode> add(@PathVariable("datatableId") String id, @JsonBody JsonNode body) {
        return tables.changeable(id)
                .then(table -> fitting(table, body).then(row -> {
                    if (tables.count(table) >= MOST_ROWS) {
                        return Outcome.failed(TableRefusals.tooManyRows(MOST_ROWS));
                    }
                    return tables.add(table, row)
                            ? Outcome.done(row)
                            : Outcome.failed(TableRefusals.notUnique("The data table '" + table.name()
                                    + "' has a row with the key '" + key(row) + "' already."));
                }));
    }

    @Summary("Change a row of a data table")
    @Permission("architect:datatableRow:edit")
    @PutMapping(ROW)
    public Outcome<JsonNode> change(
            @PathVariable("datatableId") String id, @PathVariable("rowId") String key, @JsonBody JsonNode body) {
        return tables.changeable(id)
                .then(table -> fitting(table, body).then(row -> {
                    if (!key(row).equals(key)) {
                        return Outcome.failed(TableRefusals.schema(
                                TableSchema.KEY, "The key of a row cannot be changed: the path says '" + key + "'."));
                    }
                    return tables.replace(table, row) ? Outcome.done(row) : Outcome.failed(TableRefusals.noRow(key));
                }));
    }

    @Summary("Delete a row of a data table")
    @Permission("architect:datatableRow:delete")
    @DeleteMapping(ROW)
    public Outcome<Outcome.NoContent> delete(
            @PathVariable("datatableId") String id, @PathVariable("rowId") String key) {
        return tables.changeable(id)
                .then(table ->
                        tables.delete(table, key) ? Outcome.noContent() : Outcome.failed(TableRefusals.noRow(key)));
    }

    private Outcome<ObjectNode> row(Entity table, String key) {
        return tables.row(table, key).map(Outcome::done).orElseGet(() -> Outcome.failed(TableRefusals.noRow(key)));
    }

    /** The row as it is kept, or what is wrong with it. */
    private static Outcome<ObjectNode> fitting(Entity table, JsonNode body) {
        TableSchema schema = Tables.schema(table);
        return Optional.of(body)
                .flatMap(schema::mistake)
                .<Outcome<ObjectNode>>map(Outcome::failed)
                .orElseGet(() -> Outcome.done(schema.complete(body)));
    }

    private static String key(ObjectNode row) {
        return row.path(TableSchema.KEY).stringValue();
    }

    private static JsonNode brief(ObjectNode row) {
        return row.objectNode().put(TableSchema.KEY, key(row));
    }
}
