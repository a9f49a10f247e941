package dev.parley.cli.serve;

import dev.parley.flow.source.Findings;
import dev.parley.workspace.integration.Integration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the credentials that integrations refer to in their place. A credential that is not there is a finding. */
final class ResolvedIntegrations {
    private final IntegrationSetup setup;
    private final Findings findings;

    /**
     * @param workspace the folder that paths begin in
     * @param environment the environment variables of the process
     * @param findings gets what is missing
     */
    ResolvedIntegrations(Path workspace, Map<String, String> environment, Findings findings) {
        this.setup = new IntegrationSetup(workspace, environment);
        this.findings = findings;
    }

    List<dev.parley.provider.Integration> of(List<Integration> integrations) {
        return integrations.stream().map(this::resolved).toList();
    }

    private dev.parley.provider.Integration resolved(Integration integration) {
        List<String> missing = new ArrayList<>();
        dev.parley.provider.Integration ready = setup.ready(integration, missing);
        missing.forEach(words -> findings.warning(
                "missing-credential", integration.at(), "Of the integration '" + integration.name() + "': " + words));
        return ready;
    }
}
