package dev.parley.cli.serve;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.provider.action.ActionCompiler;
import dev.parley.provider.action.ActionRunner;
import dev.parley.provider.action.ServedActions;
import dev.parley.provider.outgoing.AddressRules;
import dev.parley.provider.outgoing.GuardedOutgoing;
import dev.parley.server.Profile;
import dev.parley.workspace.Settings;
import dev.parley.workspace.Workspace;
import dev.parley.workspace.outside.RecordedStubs;
import dev.parley.workspace.outside.StubbedDataActions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The data actions of a workspace, with the way out that their calls take.
 *
 * @param served answers
 * @param findings what is wrong with those that are called
 * @param outgoing the way out
 */
record OutsideActions(ServedActions served, List<Finding> findings, GuardedOutgoing outgoing) implements AutoCloseable {
    static OutsideActions of(
            Workspace workspace, ServeOptions options, Map<String, String> environment, InstantSource clock) {
        Findings findings = new Findings();
        GuardedOutgoing outgoing = new GuardedOutgoing(rules(options.profile(), workspace.settings()));
        ActionCompiler compiler = new ActionCompiler(
                new ResolvedIntegrations(options.workspace(), environment, findings)
                        .of(workspace.organization().integrations().stream()
                                .filter(integration -> !integration.isForBots())
                                .toList()),
                findings);
        ServedActions served = new ServedActions(
                compiler.compile(workspace.actions()),
                workspace.outside().actions() instanceof StubbedDataActions stubs
                        ? stubs
                        : new StubbedDataActions(List.of(), findings),
                new ActionRunner(outgoing, clock),
                options.actions(),
                new RecordedStubs(options.workspace()));
        return new OutsideActions(served, findings.list(), outgoing);
    }

    private static AddressRules rules(Profile profile, Settings settings) {
        return switch (profile) {
            case LOCAL -> AddressRules.local();
            case SERVER ->
                AddressRules.server(
                        settings.flag("outgoing.plainHttp"), Set.copyOf(settings.list("outgoing.privateHosts")));
        };
    }

    @Override
    public void close() {
        outgoing.close();
    }
}
