package dev.parley.workspace;

import dev.parley.engine.port.OutsideData;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.workspace.outside.DataTable;
import dev.parley.workspace.outside.DataTableReader;
import dev.parley.workspace.outside.DecisionTable;
import dev.parley.workspace.outside.DecisionTableReader;
import dev.parley.workspace.outside.Stub;
import dev.parley.workspace.outside.StubReader;
import dev.parley.workspace.outside.StubbedDataActions;
import dev.parley.workspace.outside.WorkspaceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the folders {@code data-actions}, {@code data-tables} and {@code decision-tables}. */
final class OutsideDataReader {
    private static final int MOST_FILES = 1_000;

    private final Path root;
    private final SourceFiles sources;
    private final Findings findings;

    OutsideDataReader(Path root, SourceFiles sources, Findings findings) {
        this.root = root;
        this.sources = sources;
        this.findings = findings;
    }

    OutsideData read(Organization organization) throws IOException {
        return new OutsideData(
                new StubbedDataActions(stubs(), findings),
                new WorkspaceTables(dataTables(), decisionTables(), findings),
                organization.schedules(),
                organization.responses(),
                organization.services());
    }

    private List<Stub> stubs() throws IOException {
        StubReader reader = new StubReader(findings);
        List<Stub> stubs = new ArrayList<>();
        for (Path file : files("data-actions")) {
            if (name(file).endsWith(".custom.json")) {
                findings.warning(
                        "not-supported-yet",
                        Position.startOf(SourceFiles.name(file)),
                        "Exported data actions are not called in this version; write a stub beside it.");
                continue;
            }
            Optional<YamlNode> node = yaml(file);
            node.flatMap(each -> reader.read(SourceFiles.name(file), each)).ifPresent(stubs::add);
        }
        return stubs;
    }

    private List<DataTable> dataTables() throws IOException {
        DataTableReader reader = new DataTableReader(findings);
        List<DataTable> tables = new ArrayList<>();
        for (Path file : files("data-tables")) {
            if (name(file).endsWith(".csv")) {
                sources.read(file, findings)
                        .ifPresent(text -> tables.add(reader.csv(SourceFiles.name(file), stem(file), text)));
            } else {
                yaml(file).ifPresent(node -> tables.add(reader.list(SourceFiles.name(file), stem(file), node)));
            }
        }
        return tables;
    }

    private List<DecisionTable> decisionTables() throws IOException {
        DecisionTableReader reader = new DecisionTableReader(findings);
        List<DecisionTable> tables = new ArrayList<>();
        for (Path file : files("decision-tables")) {
            yaml(file).ifPresent(node -> tables.add(reader.read(SourceFiles.name(file), stem(file), node)));
        }
        return tables;
    }

    /** The files directly in a folder of the workspace, without hidden ones, in the order of their names. */
    private List<Path> files(String folder) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (found.size() > MOST_FILES) {
                findings.error(
                        "too-many-files",
                        Position.startOf(SourceFiles.name(path)),
                        "There are more than " + MOST_FILES + " files in '" + folder + "'; the rest is left.");
            }
            return found.stream().limit(MOST_FILES).toList();
        }
    }

    /** JSON is read as the YAML it is. */
    private Optional<YamlNode> yaml(Path file) throws IOException {
        String name = name(file);
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
            return sources.yaml(file, findings);
        }
        findings.warning(
                "unknown-file",
                Position.startOf(SourceFiles.name(file)),
                "This kind of file is not read here; use .yaml or .json, and for data tables also .csv.");
        return Optional.empty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
