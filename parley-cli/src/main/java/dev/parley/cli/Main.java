package dev.parley.cli;

import dev.parley.cli.certs.CertsCommand;
import dev.parley.cli.gateway.GatewayCommand;
import dev.parley.cli.lint.LintCommand;
import dev.parley.cli.lint.Linter;
import dev.parley.cli.nlu.NluCommand;
import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.ServeCommand;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.lint.NluCheck;
import dev.parley.flow.load.FlowLoader;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.health.IntentHealth;
import dev.parley.nlu.store.MemoryVectorStore;
import java.time.Clock;
import java.util.List;

/** The program: the one place where commands meet what they call. */
public final class Main {
    /** How many vectors of utterances lint keeps, for flows that share them: about 30 MB. */
    private static final int VECTORS_OF_LINT = 20_000;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(ParleyCommand.with(commands()).execute(arguments));
    }

    /** The commands in the order of the help text. */
    private static List<Object> commands() {
        FlowLoader flows = new FlowLoader(new ArchitectExpressions());
        return List.of(
                new ServeCommand(new ParleyStarter(flows, System.getenv(), Clock.systemUTC())),
                new LintCommand(
                        new Linter(new FlowLoader(new ArchitectExpressions(), List.of(health()))), new Linter(flows)),
                new EvalCommand(),
                new SchemaCommand(),
                new CertsCommand(Clock.systemUTC()),
                new GatewayCommand(),
                new NluCommand());
    }

    private static NluCheck health() {
        return new IntentHealth(BundledEncoder::shared, new MemoryVectorStore(VECTORS_OF_LINT));
    }
}
