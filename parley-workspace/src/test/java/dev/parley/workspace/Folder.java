package dev.parley.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder to fill with small files. */
record Folder(Path path) {
    Folder with(String file, String... lines) {
        try {
            Path target = path.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, String.join("\n", List.of(lines)) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace read() {
        return read("");
    }

    Workspace read(String environment) {
        return read(path, environment);
    }

    static Workspace read(Path path, String environment) {
        try {
            return new WorkspaceReader(new OutlineSource()).read(path, environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
