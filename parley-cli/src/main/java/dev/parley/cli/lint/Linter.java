package dev.parley.cli.lint;

import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.source.Finding;
import dev.parley.workspace.WorkspaceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads files and folders and says what it found in them. */
public final class Linter implements Function<List<Path>, List<Finding>> {
    private final WorkspaceReader reader;

    public Linter(FlowLoader flows) {
        this.reader = new WorkspaceReader(flows::load);
    }

    /** @throws UncheckedIOException when a file cannot be read */
    @Override
    public List<Finding> apply(List<Path> paths) {
        List<Finding> findings = new ArrayList<>();
        for (Path path : paths) {
            try {
                findings.addAll(reader.read(path, "").allFindings());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return findings;
    }
}
