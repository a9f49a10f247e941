package dev.parley.server.design;

import dev.parley.flow.source.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of an attempt to deploy a flow.
 *
 * @param flowId the flow that new sessions run now; empty when it cannot be deployed
 * @param findings what is wrong or noteworthy
 */
public record Deployment(Optional<String> flowId, List<Finding> findings) {
    public Deployment {
        findings = List.copyOf(findings);
    }
}
