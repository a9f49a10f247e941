package dev.parley.workspace;

import dev.parley.engine.port.OutsideData;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.workspace.action.CustomAction;
import dev.parley.workspace.action.CustomActionReader;
import dev.parley.workspace.outside.DataTable;
import dev.parley.workspace.outside.DataTableReader;
import dev.parley.workspace.outside.DecisionTable;
import dev.parley.workspace.outside.DecisionTableReader;
import dev.parley.workspace.outside.Stub;
import dev.parley.workspace.outside.StubReader;
import dev.parley.workspace.outside.StubbedDataActions;
import dev.parley.workspace.outside.StubbedVirtualAgents;
import dev.parley.workspace.outside.WorkspaceTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the folders {@code data-actions}, {@code data-tables}, {@code decision-tables} and {@code virtual-agents}. */
final class OutsideDataReader {
    private static final String ACTIONS = "data-actions";

    private final FolderFiles folders;
    private final Findings findings;

    OutsideDataReader(FolderFiles folders, Findings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    OutsideData read(Organization organization) throws IOException {
        return new OutsideData(
                new StubbedDataActions(dataActions(), findings),
                new WorkspaceTables(dataTables(), decisionTables(), findings),
                organization.schedules(),
                organization.responses(),
                KnowledgeSearch.none(),
                organization.contacts(),
                new StubbedVirtualAgents(virtualAgents(), findings),
                organization.services());
    }

    private List<Stub> dataActions() throws IOException {
        StubReader reader = new StubReader(findings);
        List<Stub> stubs = new ArrayList<>();
        for (Path file : folders.files(ACTIONS)) {
            if (!isExported(file)) {
                Optional<YamlNode> node = folders.yaml(file);
                node.flatMap(each -> reader.dataAction(SourceFiles.name(file), each))
                        .ifPresent(stubs::add);
            }
        }
        return stubs;
    }

    /** The exported data actions, which are called for real. */
    List<CustomAction> exportedActions() throws IOException {
        CustomActionReader reader = new CustomActionReader(findings);
        List<CustomAction> actions = new ArrayList<>();
        for (Path file : folders.files(ACTIONS)) {
            if (isExported(file)) {
                folders.yaml(file).flatMap(reader::read).ifPresent(actions::add);
            }
        }
        return actions;
    }

    private static boolean isExported(Path file) {
        return FolderFiles.name(file).endsWith(".custom.json");
    }

    private List<Stub> virtualAgents() throws IOException {
        StubReader reader = new StubReader(findings);
        List<Stub> stubs = new ArrayList<>();
        for (Path file : folders.files("virtual-agents")) {
            Optional<YamlNode> node = folders.yaml(file);
            node.flatMap(each -> reader.virtualAgent(SourceFiles.name(file), each))
                    .ifPresent(stubs::add);
        }
        return stubs;
    }

    private List<DataTable> dataTables() throws IOException {
        DataTableReader reader = new DataTableReader(findings);
        List<DataTable> tables = new ArrayList<>();
        for (Path file : folders.files("data-tables")) {
            if (FolderFiles.name(file).endsWith(".csv")) {
                folders.text(file)
                        .ifPresent(
                                text -> tables.add(reader.csv(SourceFiles.name(file), FolderFiles.stem(file), text)));
            } else {
                folders.yaml(file)
                        .ifPresent(
                                node -> tables.add(reader.list(SourceFiles.name(file), FolderFiles.stem(file), node)));
            }
        }
        return tables;
    }

    private List<DecisionTable> decisionTables() throws IOException {
        DecisionTableReader reader = new DecisionTableReader(findings);
        List<DecisionTable> tables = new ArrayList<>();
        for (Path file : folders.files("decision-tables")) {
            folders.yaml(file)
                    .ifPresent(node -> tables.add(reader.read(SourceFiles.name(file), FolderFiles.stem(file), node)));
        }
        return tables;
    }
}
