package dev.parley.cli.nlu;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley nlu}: the commands that concern understanding. */
@Command(
        name = "nlu",
        description = "Measures how well bots understand.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = NluEvalCommand.class)
public final class NluCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "A command is missing");
    }
}
