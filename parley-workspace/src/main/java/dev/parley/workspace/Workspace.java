package dev.parley.workspace;

import dev.parley.engine.port.Directory;
import dev.parley.flow.source.Finding;
import java.util.List;

/**
 * A folder read as a whole (design §4).
 *
 * @param flows every flow file, also those with errors
 * @param organization users, clients and other objects
 * @param findings what is wrong with the folder itself, beside the findings of each flow
 */
public record Workspace(List<LoadedFlow> flows, Organization organization, List<Finding> findings) {
    public Workspace {
        flows = List.copyOf(flows);
        findings = List.copyOf(findings);
    }

    public Directory directory() {
        return organization.directory();
    }
}
