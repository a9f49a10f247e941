package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies in the folders of a workspace, without hidden files, in the order of names. */
final class FolderFiles {
    private static final int MOST_FILES = 1_000;

    private final Path root;
    private final SourceFiles sources;
    private final Findings findings;

    FolderFiles(Path root, SourceFiles sources, Findings findings) {
        this.root = root;
        this.sources = sources;
        this.findings = findings;
    }

    /** The files directly in a folder. */
    List<Path> files(String folder) throws IOException {
        return entries(folder, Files::isRegularFile);
    }

    /** The folders directly in a folder. */
    List<Path> folders(String folder) throws IOException {
        return entries(folder, Files::isDirectory);
    }

    private List<Path> entries(String folder, Predicate<Path> wanted) throws IOException {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> found = entries.filter(wanted)
                    .filter(entry -> !name(entry).startsWith("."))
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

    /** The text of a file. */
    Optional<String> text(Path file) throws IOException {
        return sources.read(file, findings);
    }

    /** JSON is read as the YAML it is. */
    Optional<YamlNode> yaml(Path file) throws IOException {
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

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
