package dev.parley.cli.lint;

import dev.parley.flow.lint.FindingFormat;
import dev.parley.flow.lint.SourceLines;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley lint}: says what is wrong with flows and workspaces; exit code 1 when there is an error. */
@Command(name = "lint", description = "Checks flows and workspaces and prints what it finds.")
public final class LintCommand implements Callable<Integer> {
    private final Function<List<Path>, List<Finding>> linter;
    private final Function<List<Path>, List<Finding>> withoutIntentHealth;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Flow files, or workspace folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif; the default is ${DEFAULT-VALUE}.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(
            names = "--no-intent-health",
            description = "Does not compare the utterances of intents, which takes time in a large bot.")
    private boolean noIntentHealth;

    /**
     * @param linter reads the files and folders, all of which exist, and says what it found; an
     *     {@link java.io.UncheckedIOException} says that a file could not be read
     * @param withoutIntentHealth does the same and leaves out the health of intents
     */
    public LintCommand(
            Function<List<Path>, List<Finding>> linter, Function<List<Path>, List<Finding>> withoutIntentHealth) {
        this.linter = linter;
        this.withoutIntentHealth = withoutIntentHealth;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no file or folder " + path);
            }
        }
        List<Finding> findings = (noIntentHealth ? withoutIntentHealth : linter).apply(paths);
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.printer(sourceLines(findings)).print(findings));
        out.flush();
        spec.commandLine().getErr().println(Tally.of(findings));
        return Tally.of(findings).of(Severity.ERROR) > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** The lines of the files that findings name; a finding stands alone where its file cannot be shown. */
    private static SourceLines sourceLines(List<Finding> findings) {
        Map<String, String> texts = new HashMap<>();
        findings.stream()
                .map(finding -> finding.at().file())
                .distinct()
                .map(Path::of)
                .forEach(file -> {
                    try {
                        texts.put(file.toString(), Files.readString(file));
                    } catch (IOException unreadable) {
                        texts.put(file.toString(), "");
                    }
                });
        return SourceLines.of(texts);
    }
}
