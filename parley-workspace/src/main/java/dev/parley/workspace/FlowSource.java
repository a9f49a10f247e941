package dev.parley.workspace;

import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.yaml.Substituted;

/** Turns the text of a flow file into a program. */
@FunctionalInterface
public interface FlowSource {
    /** Reads and compiles a file whose placeholders were substituted. */
    LoadedProgram compile(Substituted source);
}
