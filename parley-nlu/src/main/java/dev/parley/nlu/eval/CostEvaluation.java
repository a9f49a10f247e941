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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

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
     * {@code CostEvaluation DATA STORES}: prints the rows of a table, times on the clock and on the
     * processors; DATA holds clinc150 and snips-custom, STORES is an
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
        publishRow("publish 150 intents with 10 utterances each", run -> bot.plain());
        publishRow("publish it again with one more utterance", run -> CostBot.with(bot.plain(), more(run)));
        publishRow("publish it with 490 more utterances that mark slots", run -> bot.withSlots());
        publishRow("publish that again with one more utterance", run -> CostBot.with(bot.withSlots(), more(run)));
        TrainedUnderstanding fresh = trainer(BundledEncoder.shared(), 0).train(bot.withSlots());
        detect(fresh);
        detectRow("intent and slots of an utterance", detect(fresh));
        CachingEncoder cache = new CachingEncoder(BundledEncoder.shared(), 10_000, 1L << 30);
        TrainedUnderstanding cached = trainer(cache, 0).train(bot.withSlots());
        detect(cached);
        detectRow("the same, encoded before", detect(cached));
    }

    private static String more(int run) {
        return "one more utterance, number " + run;
    }

    private void publishRow(String name, IntFunction<NluModel> models) {
        double[] seconds = new double[RUNS];
        double[] cpuSeconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Duration cpu = cpu();
            long begin = System.nanoTime();
            trainer(BundledEncoder.shared(), run).train(models.apply(run));
            seconds[run] = (System.nanoTime() - begin) / 1e9;
            cpuSeconds[run] = cpu().minus(cpu).toMillis() / 1e3;
        }
        row(name, "%.1f s", share(seconds, 0.5), share(cpuSeconds, 0.5));
    }

    private static void detectRow(String name, List<Taken> taken) {
        double[] wall = taken.stream().mapToDouble(Taken::millis).toArray();
        double[] cpu = taken.stream().mapToDouble(Taken::cpuMillis).toArray();
        row(name + ", p50", "%.2f ms", share(wall, 0.50), share(cpu, 0.50));
        row(name + ", p99", "%.2f ms", share(wall, 0.99), share(cpu, 0.99));
    }

    private static double share(double[] values, double share) {
        return Measures.percentile(values, share).orElseThrow();
    }

    private static void row(String name, String format, double time, double cpu) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s |%n",
                name,
                String.format(Locale.ROOT, format, time),
                String.format(Locale.ROOT, format, cpu));
    }

    private void printResident() throws IOException {
        long begin = System.nanoTime();
        TrainedUnderstanding understanding = trainer(BundledEncoder.shared(), 0).train(bot.withSlots());
        double seconds = (System.nanoTime() - begin) / 1e9;
        detect(understanding);
        System.gc();
        System.out.printf(Locale.ROOT, "%.1f %.0f%n", seconds, residentMegabytes());
    }

    private Trainer trainer(Encoder encoder, int run) {
        Path folder = stores.resolve(String.valueOf(run));
        return new Trainer(
                encoder,
                new FolderModelStore(folder.resolve("models"), 100, InstantSource.system()),
                new FolderVectorStore(folder.resolve("vectors"), 1L << 30),
                ConfidenceSettings.STANDARD);
    }

    /** How long a text took, on the clock and on its processor. */
    private record Taken(double millis, double cpuMillis) {}

    private List<Taken> detect(TrainedUnderstanding understanding) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<String> intents =
                bot.withSlots().intents().stream().map(Intent::name).toList();
        List<Taken> taken = new ArrayList<>();
        for (String text : bot.texts()) {
            DetectionRequest request = new DetectionRequest(text, "en-us", NOW, intents, Optional.empty(), Map.of());
            long cpu = threads.getCurrentThreadCpuTime();
            long begin = System.nanoTime();
            understanding.detect(request);
            long end = System.nanoTime();
            taken.add(new Taken((end - begin) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6));
        }
        return taken;
    }

    /** The processor time of this process so far. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
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
