package dev.parley.workspace;

import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.workspace.outside.KnowledgeBaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the folder {@code knowledge}: for each base a file with its articles, or a folder with a Markdown file for each
 * article. A file and a folder of one name are one base.
 */
final class KnowledgeReader {
    private static final String FOLDER = "knowledge";

    private final FolderFiles folders;
    private final Findings findings;
    private final Map<String, KnowledgeBaseReader> readers = new LinkedHashMap<>();

    KnowledgeReader(FolderFiles folders, Findings findings) {
        this.folders = folders;
        this.findings = findings;
    }

    List<KnowledgeBase> read() throws IOException {
        for (Path file : folders.files(FOLDER)) {
            Optional<YamlNode> node = folders.yaml(file);
            node.ifPresent(each -> reader(FolderFiles.stem(file), file).file(SourceFiles.name(file), each));
        }
        for (Path folder : folders.folders(FOLDER)) {
            String name = FolderFiles.name(folder);
            articles(name, reader(name, folder));
        }
        return readers.values().stream().map(KnowledgeBaseReader::base).toList();
    }

    private void articles(String name, KnowledgeBaseReader reader) throws IOException {
        for (Path file : folders.files(FOLDER + "/" + name)) {
            String path = SourceFiles.name(file);
            if (path.endsWith(".md")) {
                folders.text(file).ifPresent(text -> reader.markdown(path, text));
            } else {
                findings.warning(
                        "unknown-file",
                        Position.startOf(path),
                        "This kind of file is not read here; an article is a Markdown file, such as hours.md.");
            }
        }
    }

    private KnowledgeBaseReader reader(String name, Path place) {
        return readers.computeIfAbsent(
                name.toLowerCase(Locale.ROOT),
                key -> new KnowledgeBaseReader(name, Position.startOf(SourceFiles.name(place)), findings));
    }
}
