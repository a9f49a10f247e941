package dev.parley.server.datatable;

import dev.parley.api.EntityListing;
import dev.parley.api.architect.DataTable;
import dev.parley.api.architect.DataTableRequest;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.entity.Divisions;
import dev.parley.server.entity.Entities;
import dev.parley.server.entity.Entity;
import dev.parley.server.entity.EntitySearch;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps data tables (wire-contract §4.3). Those of the workspace are shown, and changed in their files only. */
@Controller
public final class DataTableController {
    static final String PATH = "/api/v2/flows/datatables";
    private static final String ONE = PATH + "/{datatableId}";
    private static final String VIEWS = PATH + "/divisionviews";

    private final Tables tables;
    private final Entities entities;
    private final TableRequests requests;
    private final TableUse use;
    private final Divisions divisions;
    private final EntitySearch search;

    public DataTableController(
            Tables tables, Entities entities, TableUse use, Divisions divisions, EntitySearch search) {
        this.tables = tables;
        this.entities = entities;
        this.requests = new TableRequests(entities);
        this.use = use;
        this.divisions = divisions;
        this.search = search;
    }

    /** Which tables are wanted, and how much of them. */
    record Wish(EntitySearch.Wish tables, Detail detail) {}

    /** What is wanted of a table beside its name: {@code schema}. */
    record Detail(List<String> expand) {
        boolean hasSchema() {
            return expand.contains("schema");
        }
    }

    /** Whether a table may go though flows look it up. */
    record Force(boolean force) {}

    @Summary("List data tables")
    @Permission("architect:datatable:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<DataTable>> list(@FromQuery Wish wish) {
        return page(wish, PATH);
    }

    @Summary("List the data tables of all divisions")
    @Permission("architect:datatable:search")
    @GetMapping(VIEWS)
    public Outcome<EntityListing<DataTable>> views(@FromQuery Wish wish) {
        return page(wish, VIEWS);
    }

    @Summary("Get a data table of any division")
    @Permission("architect:datatable:search")
    @GetMapping(VIEWS + "/{datatableId}")
    public Outcome<DataTable> view(@PathVariable("datatableId") String id, @FromQuery Detail detail) {
        return get(id, detail);
    }

    @Summary("Get a data table")
    @Permission("architect:datatable:view")
    @GetMapping(ONE)
    public Outcome<DataTable> get(@PathVariable("datatableId") String id, @FromQuery Detail detail) {
        return tables.get(id).map(table -> answer(table, detail.hasSchema()));
    }

    @Summary("Make a data table")
    @Permission("architect:datatable:add")
    @PostMapping(PATH)
    public Outcome<DataTable> add(@JsonBody DataTableRequest request) {
        return requests.add(request).map(table -> answer(table, true));
    }

    @Summary("Change a data table")
    @Permission("architect:datatable:edit")
    @PutMapping(ONE)
    public Outcome<DataTable> change(@PathVariable("datatableId") String id, @JsonBody DataTableRequest request) {
        return tables.changeable(id)
                .then(table -> requests.change(table, request))
                .map(table -> answer(table, true));
    }

    /** With {@code force} also a table that flows look up. */
    @Summary("Delete a data table with its rows")
    @Permission("architect:datatable:delete")
    @DeleteMapping(ONE)
    public Outcome<Outcome.NoContent> delete(@PathVariable("datatableId") String id, @FromQuery Force wish) {
        return tables.changeable(id).then(table -> {
            List<String> flows = wish.force() ? List.of() : use.by(table.name());
            if (!flows.isEmpty()) {
                return Outcome.failed(Refusals.conflict("The data table '" + table.name() + "' is looked up by "
                        + String.join(", ", flows) + "; delete it with force=true."));
            }
            entities.remove(table);
            return Outcome.noContent();
        });
    }

    private Outcome<EntityListing<DataTable>> page(Wish wish, String path) {
        return Outcome.done(search.page(
                wish.tables(),
                entities.all(Kind.DATA_TABLE),
                table -> answer(table, wish.detail().hasSchema()),
                path));
    }

    private DataTable answer(Entity table, boolean expanded) {
        return new DataTable(
                table.id(),
                table.name(),
                divisions.of(table),
                table.definition().description(),
                expanded ? table.definition().schema() : null,
                PATH + "/" + table.id());
    }
}
