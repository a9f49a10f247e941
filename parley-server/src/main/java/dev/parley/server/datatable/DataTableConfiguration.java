package dev.parley.server.datatable;

import dev.parley.server.entity.Divisions;
import dev.parley.server.entity.Entities;
import dev.parley.server.entity.EntitySearch;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations on data tables and their rows. */
@Configuration(proxyBeanMethods = false)
public class DataTableConfiguration {
    @Bean
    Tables tables(Entities entities, Stores stores, Workspace workspace) {
        return new Tables(entities, stores.dataTableRows(), workspace.dataTables());
    }

    @Bean
    DataTableController dataTableKeeping(
            Tables tables, Entities entities, PublishedFlows flows, Divisions divisions, EntitySearch search) {
        return new DataTableController(tables, entities, new TableUse(flows), divisions, search);
    }

    @Bean
    RowController rowKeeping(Tables tables) {
        return new RowController(tables);
    }
}
