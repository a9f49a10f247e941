package dev.parley.flow.load;

import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a flow file.
 *
 * @param program the compiled flow; empty when a finding is an error
 * @param findings what is wrong or noteworthy
 */
public record LoadedProgram(Optional<BotProgram> program, List<Finding> findings) {
    public LoadedProgram {
        findings = List.copyOf(findings);
    }
}
