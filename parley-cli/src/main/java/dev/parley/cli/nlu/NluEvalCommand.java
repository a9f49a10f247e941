package dev.parley.cli.nlu;

import dev.parley.nlu.Trainer;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.eval.Evaluation;
import dev.parley.nlu.eval.EvaluationBot;
import dev.parley.nlu.eval.EvaluationReport;
import dev.parley.nlu.eval.LabelledUtterance;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.store.MemoryModelStore;
import dev.parley.nlu.store.MemoryVectorStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley nlu eval}: trains a bot on utterances and measures it on others. */
@Command(
        name = "eval",
        description = "Trains a bot on utterances and measures how well it understands others. A file has one utterance"
                + " a line: its text, a tab and its intent, or oos where no intent is meant.",
        mixinStandardHelpOptions = true)
public final class NluEvalCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--train", paramLabel = "FILE", required = true, description = "What the bot learns from.")
    private @Nullable Path train;

    @Option(names = "--test", paramLabel = "FILE", required = true, description = "What it is measured on.")
    private @Nullable Path test;

    @Option(names = "--oos", paramLabel = "FILE", description = "More to measure on: utterances no intent is for.")
    private @Nullable Path others;

    @Option(
            names = "--threshold",
            paramLabel = "CONFIDENCE",
            defaultValue = "0.4",
            description = "The least confidence with which an intent is taken; the default is ${DEFAULT-VALUE}.")
    private double threshold;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of the utterances; the default is ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(names = "--json", description = "Prints one JSON object and nothing else.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<LabelledUtterance> known = read(Objects.requireNonNull(train));
        List<LabelledUtterance> asked = new ArrayList<>(read(Objects.requireNonNull(test)));
        if (others != null) {
            read(others).stream().map(LabelledUtterance::outOfScope).forEach(asked::add);
        }
        IntentRanking ranking = trainer()
                .intents(EvaluationBot.of(known, language))
                .orElseThrow(() -> new IOException(train + " has no utterance with an intent."));
        EvaluationReport report = Evaluation.of(ranking, asked, threshold);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? report.toJson() + "\n" : report.toText());
        out.flush();
        return ExitCode.OK;
    }

    private static Trainer trainer() {
        return new Trainer(
                BundledEncoder.shared(),
                new MemoryModelStore(1),
                new MemoryVectorStore(0),
                ConfidenceSettings.STANDARD);
    }

    private List<LabelledUtterance> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "There is no file " + file + ".");
        }
        try {
            return LabelledUtterance.read(file);
        } catch (MalformedInputException foreign) {
            throw new IOException(file + " is not written in UTF-8.", foreign);
        }
    }
}
