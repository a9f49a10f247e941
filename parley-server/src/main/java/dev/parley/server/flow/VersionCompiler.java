package dev.parley.server.flow;

import dev.parley.flow.load.LoadedProgram;

/** Makes the program of a flow from its text: of a kept version again, or of one that is about to be published. */
@FunctionalInterface
public interface VersionCompiler {
    /**
     * Compiles a flow.
     *
     * @param file the file it came from
     * @param text its text, placeholders already substituted
     * @return the program, and what is wrong or noteworthy; no program when it has errors or this release can no longer
     *     read it
     */
    LoadedProgram compile(String file, String text);
}
