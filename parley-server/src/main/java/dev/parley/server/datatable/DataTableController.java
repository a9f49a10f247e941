package dev.parley.server.datatable;

import dev.parley.api.EntityListing;
import dev.parley.api.architect.DataTable;
import dev.parley.api.architect.DataTableRequest;
import dev.parley.server.access.Permission;
import dev.parley.server.entity.Divisions;
import dev.parley.server.entity.Entities;
import dev.parley.server.entity.Entity;
import dev.parley.server.entity.EntitySearch;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Query;
import dev.parley.server.store.StoredEntity.Kind;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @Permission("architect:datatable:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<DataTable>> list(@RequestParam MultiValueMap<String, String> parameters) {
        return page(new Query(parameters), PATH);
    }

    @Permission("architect:datatable:search")
    @GetMapping(VIEWS)
    public Outcome<EntityListing<DataTable>> views(@RequestParam MultiValueMap<String, String> parameters) {
        return page(new Query(parameters), VIEWS);
    }

    @Permission("architect:datatable:search")
    @GetMapping(VIEWS + "/{datatableId}")
    public Outcome<DataTable> view(
            @PathVariable("datatableId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        return get(id, parameters);
    }

    @Permission("architect:datatable:view")
    @GetMapping(ONE)
    public Outcome<DataTable> get(
            @PathVariable("datatableId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        return tables.get(id).map(table -> answer(table, expanded(new Query(parameters))));
    }

    @Permission("architect:datatable:add")
    @PostMapping(PATH)
    public Outcome<DataTable> add(@JsonBody DataTableRequest request) {
        return requests.add(request).map(table -> answer(table, true));
    }

    @Permission("architect:datatable:edit")
    @PutMapping(ONE)
    public Outcome<DataTable> change(@PathVariable("datatableId") String id, @JsonBody DataTableRequest request) {
        return tables.changeable(id)
                .then(table -> requests.change(table, request))
                .map(table -> answer(table, true));
    }

    /** With {@code force} also a table that flows look up. */
    @Permission("architect:datatable:delete")
    @DeleteMapping(ONE)
    public Outcome<Outcome.NoContent> delete(
            @PathVariable("datatableId") String id, @RequestParam MultiValueMap<String, String> parameters) {
        return new Query(parameters)
                .flag("force")
                .then(force -> tables.changeable(id).then(table -> {
                    List<String> flows = force ? List.of() : use.by(table.name());
                    if (!flows.isEmpty()) {
                        return Outcome.failed(Refusals.conflict("The data table '" + table.name() + "' is looked up by "
                                + String.join(", ", flows) + "; delete it with force=true."));
                    }
                    entities.remove(table);
                    return Outcome.noContent();
                }));
    }

    private Outcome<EntityListing<DataTable>> page(Query query, String path) {
        boolean expanded = expanded(query);
        return search.page(query, entities.all(Kind.DATA_TABLE), table -> answer(table, expanded), path);
    }

    private static boolean expanded(Query query) {
        return query.list("expand").contains("schema");
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
