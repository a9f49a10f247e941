package dev.parley.cli.serve;

import java.nio.file.Path;

/** Where sessions are kept. */
public sealed interface Storage {
    /** In the memory of the server, until it stops. */
    record Memory() implements Storage {}

    /**
     * In files of a folder.
     *
     * @param folder made when it is not there
     */
    record Folder(Path folder) implements Storage {}
}
