package dev.parley.server.datatable;

import dev.parley.flow.action.DataTableLookup;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import java.util.List;

/**
 * Knows which flows look up a data table.
 *
 * @param flows what is published
 */
public record TableUse(PublishedFlows flows) {
    /** The names of the flows that look up a table. */
    List<String> by(String table) {
        return flows.all().stream()
                .filter(flow -> looksUp(flow, table))
                .map(flow -> flow.program().name())
                .toList();
    }

    private static boolean looksUp(PublishedFlow flow, String table) {
        return flow.program().blocks().stream()
                .flatMap(block -> block.steps().stream())
                .anyMatch(step -> step.action() instanceof DataTableLookup lookup
                        && lookup.table().equalsIgnoreCase(table));
    }
}
