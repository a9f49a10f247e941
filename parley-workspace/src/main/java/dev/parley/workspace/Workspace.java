package dev.parley.workspace;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.lint.SourceLines;
import dev.parley.flow.source.Finding;
import dev.parley.workspace.action.CustomAction;
import dev.parley.workspace.outside.DataTable;
import dev.parley.workspace.outside.WorkspaceTables;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder read as a whole (design §4).
 *
 * @param flows every flow file, also those with errors
 * @param organization users, clients and other objects
 * @param settings what {@code parley.yaml}, environment variables and {@code --set} say
 * @param outside what flows ask others for; it searches no knowledge bases yet
 * @param actions the exported data actions
 * @param knowledge the knowledge bases
 * @param findings what is wrong with the folder itself, beside the findings of each flow
 * @param sources the lines of the files that were read, to show with findings
 */
public record Workspace(
        List<LoadedFlow> flows,
        Organization organization,
        Settings settings,
        OutsideData outside,
        List<CustomAction> actions,
        List<KnowledgeBase> knowledge,
        List<Finding> findings,
        SourceLines sources) {
    public Workspace {
        flows = List.copyOf(flows);
        actions = List.copyOf(actions);
        knowledge = List.copyOf(knowledge);
        findings = List.copyOf(findings);
    }

    /** A workspace with the standard settings whose files cannot be shown. */
    public Workspace(List<LoadedFlow> flows, Organization organization, List<Finding> findings) {
        this(
                flows,
                organization,
                Settings.standard(KnownSetting.STANDARD),
                OutsideData.none(),
                List.of(),
                List.of(),
                findings,
                SourceLines.none());
    }

    /** The same workspace with a search of its knowledge bases. */
    public Workspace withSearch(KnowledgeSearch search) {
        return with(outside.withKnowledge(search));
    }

    /** The same workspace with other answers to data actions. */
    public Workspace withActions(DataActions other) {
        return with(outside.withCalls(other, outside.agents()));
    }

    private Workspace with(OutsideData other) {
        return new Workspace(flows, organization, settings, other, actions, knowledge, findings, sources);
    }

    public Directory directory() {
        return organization.directory();
    }

    /** The data tables of the folder, in the order of their names. */
    public List<DataTable> dataTables() {
        return outside.tables() instanceof WorkspaceTables tables ? tables.dataTables() : List.of();
    }

    /** The findings of the folder and of all its flows. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), flows.stream().flatMap(flow -> flow.findings().stream()))
                .toList();
    }
}
