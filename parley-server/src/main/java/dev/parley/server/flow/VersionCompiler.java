package dev.parley.server.flow;

import dev.parley.flow.program.BotProgram;
import java.util.Optional;

/** Makes the program of a kept flow version again. */
@FunctionalInterface
public interface VersionCompiler {
    /**
     * Compiles a flow.
     *
     * @param file the file it came from
     * @param text its text, placeholders already substituted
     * @return the program; empty when this release can no longer read it
     */
    Optional<BotProgram> compile(String file, String text);
}
