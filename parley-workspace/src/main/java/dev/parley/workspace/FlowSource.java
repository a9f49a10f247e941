package dev.parley.workspace;

import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.yaml.Substituted;
import java.util.List;
import java.util.Optional;

/** Turns the text of a flow file into a program. */
@FunctionalInterface
public interface FlowSource {
    /** Reads and compiles a file whose placeholders were substituted. */
    Compiled compile(Substituted source);

    /**
     * What came of it.
     *
     * @param program the program; empty when a finding is an error
     * @param findings what is wrong or noteworthy
     */
    record Compiled(Optional<BotProgram> program, List<Finding> findings) {
        public Compiled {
            findings = List.copyOf(findings);
        }
    }
}
