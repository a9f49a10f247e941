package dev.parley.cli;

import dev.parley.cli.certs.CertsCommand;
import dev.parley.cli.gateway.GatewayCommand;
import dev.parley.cli.lint.LintCommand;
import dev.parley.cli.lint.Linter;
import dev.parley.cli.nlu.NluCommand;
import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.ServeCommand;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import java.time.Clock;
import java.util.List;

/** The program: the one place where commands meet what they call. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(ParleyCommand.with(commands()).execute(arguments));
    }

    /** The commands in the order of the help text. */
    private static List<Object> commands() {
        FlowLoader flows = new FlowLoader(new ArchitectExpressions());
        return List.of(
                new ServeCommand(new ParleyStarter(flows, System.getenv(), Clock.systemUTC())),
                new LintCommand(new Linter(flows)),
                new EvalCommand(),
                new SchemaCommand(),
                new CertsCommand(Clock.systemUTC()),
                new GatewayCommand(),
                new NluCommand());
    }
}
