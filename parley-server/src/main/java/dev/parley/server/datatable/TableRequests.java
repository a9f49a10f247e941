package dev.parley.server.datatable;

import dev.parley.api.architect.DataTableRequest;
import dev.parley.server.entity.Definition;
import dev.parley.server.entity.Entities;
import dev.parley.server.entity.Entity;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.store.StoredEntity.Kind;
import org.jspecify.annotations.Nullable;

/** Reads how somebody wants a data table to be. The limits are the vendor's. */
final class TableRequests {
    private static final int MOST_TABLES = 200;

    /** Columns beside the key. */
    private static final int MOST_COLUMNS = 50;

    private final Entities entities;

    TableRequests(Entities entities) {
        this.entities = entities;
    }

    Outcome<Entity> add(DataTableRequest request) {
        return named(request)
                .then(name -> entities.all(Kind.DATA_TABLE).size() >= MOST_TABLES
                        ? Outcome.failed(TableRefusals.tooManyTables(MOST_TABLES))
                        : schema(request))
                .then(schema -> free(request.name(), null)
                        .then(_ -> entities.division(request.division()))
                        .then(division -> entities.add(
                                Kind.DATA_TABLE, request.name(), definition(request, schema, division.orElse(null)))));
    }

    /** A column stays, and keeps its type: there may be rows, and flows that read it. */
    Outcome<Entity> change(Entity old, DataTableRequest request) {
        return named(request)
                .then(_ -> schema(request))
                .then(schema -> Tables.schema(old)
                        .lostBy(schema)
                        .map(lost -> Outcome.<Entity>failed(TableRefusals.schema(
                                "schema.properties." + lost,
                                "The column '" + lost + "' can neither be removed nor get another type.")))
                        .orElseGet(() -> free(request.name(), old.id())
                                .then(_ -> entities.change(
                                        old,
                                        request.name(),
                                        definition(
                                                request,
                                                schema,
                                                old.definition().division())))));
    }

    private static Outcome<String> named(DataTableRequest request) {
        return request.name().contains("/") || request.name().contains("\\")
                ? Outcome.failed(Refusals.badField("name", "The name of a data table contains neither / nor \\."))
                : Outcome.done(request.name());
    }

    private static Outcome<TableSchema> schema(DataTableRequest request) {
        return SchemaReader.read(request.schema())
                .then(schema -> schema.columns().size() - 1 > MOST_COLUMNS
                        ? Outcome.failed(TableRefusals.tooManyColumns(MOST_COLUMNS))
                        : Outcome.done(schema));
    }

    private Outcome<String> free(String name, @Nullable String own) {
        return entities.named(Kind.DATA_TABLE, name)
                        .filter(other -> !other.id().equals(own))
                        .isPresent()
                ? Outcome.failed(TableRefusals.notUnique("There is a data table '" + name + "' already."))
                : Outcome.done(name);
    }

    private static Definition definition(DataTableRequest request, TableSchema schema, @Nullable String division) {
        String description = request.description() == null
                ? request.schema().path("description").stringValue(null)
                : request.description();
        return new Definition(description, division, schema.json(request.name().strip(), description));
    }
}
