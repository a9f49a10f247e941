package dev.parley.nlu.eval;

import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.TrainedUnderstanding;
import dev.parley.nlu.Trainer;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.CachingEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.intent.ConfidenceSettings;
import dev.parley.nlu.store.FolderModelStore;
import dev.parley.nlu.store.FolderVectorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures what understanding costs: the time of an utterance, of a publication, and memory. */
public final class CostEvaluation {
    private static final int RUNS = 3;
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00Z");

    private final CostBot bot;
    private final Path stores;

    private CostEvaluation(CostBot bot, Path stores) {
        this.bot = bot;
        this.stores = stores;
    }

    /**
     * {@code CostEvaluation DATA STORES}: prints the rows of a table; DATA holds clinc150 and snips-custom, STORES is an
     * empty folder. {@code CostEvaluation DATA STORES resident} starts again from what is stored there and prints how
     * long that took and how much memory the process has; {@code CostEvaluation} alone prints that of a bare JVM.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.out.printf(Locale.ROOT, "%.0f%n", residentMegabytes());
            return;
        }
        CostEvaluation cost = new CostEvaluation(CostBot.read(Path.of(arguments[0])), Path.of(arguments[1]));
        if (arguments.length > 2) {
            cost.printResident();
        } else {
            cost.print();
        }
    }

    private void print() {
        row("publish 150 intents with 10 utterances each", "%.1f s", median(run -> publish(bot.plain(), run)));
        row("publish it again with one more utterance", "%.1f s", median(run ->
                publish(CostBot.with(bot.plain(), "one more utterance, number " + run), run)));
        row("publish it with 490 more utterances that mark slots", "%.1f s", median(run -> publish(bot.withSlots(), run)));
        row("publish that again with one more utterance", "%.1f s", median(run ->
                publish(CostBot.with(bot.withSlots(), "one more utterance, number " + run), run)));
        Trainer trainer = trainer(BundledEncoder.shared(), 0);
        double[] fresh = detect(trainer.train(bot.withSlots()));
        row("intent and slots of an utterance, p50", "%.2f ms", Measures.percentile(fresh, 0.50).orElseThrow());
        row("intent and slots of an utterance, p99", "%.2f ms", Measures.percentile(fresh, 0.99).orElseThrow());
        Encoder cache = new CachingEncoder(BundledEncoder.shared(), 10_000, 1L << 30);
        TrainedUnderstanding cached = trainer(cache, 0).train(bot.withSlots());
        detect(cached);
        double[] again = detect(cached);
        row("the same, encoded before, p50", "%.2f ms", Measures.percentile(again, 0.50).orElseThrow());
        row("the same, encoded before, p99", "%.2f ms", Measures.percentile(again, 0.99).orElseThrow());
    }

    private static void row(String name, String format, double value) {
        System.out.printf("| %s | %s |%n", name, String.format(Locale.ROOT, format, value));
    }

    private void printResident() throws IOException {
        long begin = System.nanoTime();
        TrainedUnderstanding understanding = trainer(BundledEncoder.shared(), 0).train(bot.withSlots());
        double seconds = (System.nanoTime() - begin) / 1e9;
        detect(understanding);
        System.gc();
        System.out.printf(Locale.ROOT, "%.1f %.0f%n", seconds, residentMegabytes());
    }

    private static double median(ToDoubleFunction<Integer> run) {
        return Measures.percentile(
                        IntStream.range(0, RUNS).mapToDouble(run::applyAsDouble).toArray(), 0.5)
                .orElseThrow();
    }

    private double publish(NluModel model, int run) {
        long begin = System.nanoTime();
        trainer(BundledEncoder.shared(), run).train(model);
        return (System.nanoTime() - begin) / 1e9;
    }

    private Trainer trainer(Encoder encoder, int run) {
        Path folder = stores.resolve(String.valueOf(run));
        return new Trainer(
                encoder,
                new FolderModelStore(folder.resolve("models"), 100, InstantSource.system()),
                new FolderVectorStore(folder.resolve("vectors"), 1L << 30),
                ConfidenceSettings.STANDARD);
    }

    /** The milliseconds each text took. */
    private double[] detect(TrainedUnderstanding understanding) {
        List<String> intents =
                bot.withSlots().intents().stream().map(Intent::name).toList();
        double[] millis = new double[bot.texts().size()];
        Arrays.setAll(millis, i -> {
            DetectionRequest request =
                    new DetectionRequest(bot.texts().get(i), "en-us", NOW, intents, Optional.empty(), Map.of());
            long begin = System.nanoTime();
            understanding.detect(request);
            return (System.nanoTime() - begin) / 1e6;
        });
        return millis;
    }

    /** How much of this process is in memory, where the operating system tells as Linux does; 0 elsewhere. */
    private static double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }
}
