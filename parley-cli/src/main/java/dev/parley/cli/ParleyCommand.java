package dev.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code parley} itself. Exit codes of every command: 0 all is well, 1 there are errors, 2 the command line
 * is wrong.
 */
@Command(
        name = "parley",
        description = "Runs Genesys Cloud bot flows anywhere.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class)
public final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ParleyCommand() {}

    /**
     * The command line with these commands.
     *
     * @param commands objects annotated with picocli's {@code @Command}, in the order of the help text
     */
    public static CommandLine with(List<?> commands) {
        CommandLine parley = new CommandLine(new ParleyCommand());
        addStandardOptions(parley.getCommandSpec());
        for (Object command : commands) {
            CommandLine line = new CommandLine(command);
            addStandardOptions(line.getCommandSpec());
            parley.addSubcommand(line);
        }
        return parley.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, System.out.charset()))
                .setErr(new PrintWriter(System.err, true, System.err.charset()))
                .setParameterExceptionHandler(ErrorSentence::ofUsage)
                .setExecutionExceptionHandler(ErrorSentence::ofFailure);
    }

    private static void addStandardOptions(CommandSpec spec) {
        if (!spec.mixinStandardHelpOptions()) {
            spec.mixinStandardHelpOptions(true);
        }
        spec.versionProvider(new Version());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing");
    }
}
