package dev.parley.cli;

import dev.parley.flow.expression.ArchitectExpressions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley eval}: evaluates expressions outside of any flow, one output line per expression. */
@Command(
        name = "eval",
        description = "Evaluates Architect expressions; prints type<TAB>value, or error<TAB>message, a line each.",
        mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    /** Where the expressions come from: exactly one of the two. */
    static final class Source {
        @Parameters(paramLabel = "EXPRESSION", description = "The expression.")
        private @Nullable String expression;

        @Option(names = "--file", paramLabel = "FILE", description = "A file with one expression a line, in UTF-8.")
        private @Nullable Path file;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Evaluator evaluator = new Evaluator(new ArchitectExpressions(), InstantSource.system());
        PrintWriter out = command.commandLine().getOut();
        lines(command).forEach(line -> out.print(evaluator.evaluate(line) + "\n"));
        out.flush();
        return 0;
    }

    private List<String> lines(CommandSpec command) {
        Path file = source.file;
        if (file == null) {
            return source.expression == null ? List.of() : List.of(source.expression);
        }
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new ParameterException(command.commandLine(), "There is no file " + file + ".", missing);
        } catch (MalformedInputException foreign) {
            throw new ParameterException(command.commandLine(), file + " is not written in UTF-8.", foreign);
        } catch (IOException unreadable) {
            throw new ParameterException(command.commandLine(), file + " cannot be read.", unreadable);
        }
    }
}
