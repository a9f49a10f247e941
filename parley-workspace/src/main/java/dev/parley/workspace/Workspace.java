package dev.parley.workspace;

import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.flow.lint.SourceLines;
import dev.parley.flow.source.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder read as a whole (design §4).
 *
 * @param flows every flow file, also those with errors
 * @param organization users, clients and other objects
 * @param settings what {@code parley.yaml}, environment variables and {@code --set} say
 * @param outside what flows ask others for
 * @param findings what is wrong with the folder itself, beside the findings of each flow
 * @param sources the lines of the files that were read, to show with findings
 */
public record Workspace(
        List<LoadedFlow> flows,
        Organization organization,
        Settings settings,
        OutsideData outside,
        List<Finding> findings,
        SourceLines sources) {
    public Workspace {
        flows = List.copyOf(flows);
        findings = List.copyOf(findings);
    }

    /** A workspace with the standard settings whose files cannot be shown. */
    public Workspace(List<LoadedFlow> flows, Organization organization, List<Finding> findings) {
        this(
                flows,
                organization,
                Settings.standard(KnownSetting.STANDARD),
                OutsideData.none(),
                findings,
                SourceLines.none());
    }

    public Directory directory() {
        return organization.directory();
    }

    /** The findings of the folder and of all its flows. */
    public List<Finding> allFindings() {
        return Stream.concat(findings.stream(), flows.stream().flatMap(flow -> flow.findings().stream()))
                .toList();
    }
}
