package dev.parley.server.datatable;

import dev.parley.api.EntityListing;
import dev.parley.server.access.Permission;
import dev.parley.server.entity.Entity;
import dev.parley.server.entity.EntitySearch;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Query;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the rows of data tables, which are flat JSON objects (wire-contract §4.3). */
@Controller
public final class RowController {
    private static final String ROWS = DataTableController.PATH + "/{datatableId}/rows";
    private static final String ROW = ROWS + "/{rowId}";
    private static final int STANDARD_PAGE = 25;
    private static final int LARGEST_PAGE = 500;

    /** Rows of a table (the vendor's limit). */
    private static final int MOST_ROWS = 5000;

    private final Tables tables;

    public RowController(Tables tables) {
        this.tables = tables;
    }

    @Permission("architect:datatableRow:view")
    @GetMapping(ROWS)
    public Outcome<EntityListing<JsonNode>> list(
            @PathVariable("datatableId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        Query query = new Query(parameters);
        String path = query.carriedBy(DataTableController.PATH + "/" + id + "/rows", "showbrief", "sortOrder");
        return tables.get(id)
                .then(table -> Wish.of(query)
                        .map(wish -> EntityListing.part(
                                        tables.rows(table, wish.descending(), wish.skip(), wish.size()),
                                        tables.count(table),
                                        wish.size(),
                                        wish.number(),
                                        path)
                                .map(row -> wish.brief() ? brief(row) : row)));
    }

    /**
     * Which rows somebody asks for.
     *
     * @param brief whether their keys are enough
     * @param descending whether the last key comes first
     * @param size how many fit on a page
     * @param number which page it is, from 1
     */
    private record Wish(boolean brief, boolean descending, int size, int number) {
        static Outcome<Wish> of(Query query) {
            return query.flag("showbrief", true)
                    .then(brief -> EntitySearch.descending(query)
                            .then(descending -> query.number("pageSize", STANDARD_PAGE, LARGEST_PAGE)
                                    .then(size -> query.number("pageNumber", 1, MOST_ROWS)
                                            .map(number -> new Wish(brief, descending, size, number)))));
        }

        int skip() {
            return (number - 1) * size;
        }
    }

    @Permission("architect:datatableRow:view")
    @GetMapping(ROW)
    public Outcome<JsonNode> get(
            @PathVariable("datatableId") String id,
            @PathVariable("rowId") String key,
            @RequestParam MultiValueMap<String, String> parameters) {
        return new Query(parameters)
                .flag("showbrief", true)
                .then(brief -> tables.get(id).then(table -> row(table, key)).map(row -> brief ? brief(row) : row));
    }

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
