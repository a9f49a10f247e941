package dev.parley.cli;

import dev.parley.workspace.WorkspaceSchemas;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley schema}: the JSON Schema of the files of a workspace, for editors and other tools. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of the YAML of flows, or of another file of a workspace.",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            defaultValue = "flow",
            completionCandidates = Kinds.class,
            description = "What to describe: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private String kind = "flow";

    /** The names of the schemas there are. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return WorkspaceSchemas.names().iterator();
        }
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (!WorkspaceSchemas.names().contains(kind)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no schema of '" + kind + "'; there are those of "
                            + String.join(", ", WorkspaceSchemas.names()) + ".");
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(WorkspaceSchemas.document(kind).toPrettyString() + "\n");
        out.flush();
        return 0;
    }
}
