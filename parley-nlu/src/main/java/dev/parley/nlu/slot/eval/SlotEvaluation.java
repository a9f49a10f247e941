package dev.parley.nlu.slot.eval;

import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.nlu.EncodedTokens;
import dev.parley.nlu.builtin.BuiltinSpans;
import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.CachingEncoder;
import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.slot.LearnedValues;
import dev.parley.nlu.slot.SlotRecognizers;
import dev.parley.nlu.tagger.SlotTaggers;
import dev.parley.nlu.tagger.TokenVectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * The Snips benchmark of 2017 for custom intents: seven intents, so many of the 300 training sentences of each drawn at
 * random, measured on the 100 others. A value counts as found when its slot and both its ends are right.
 */
public final class SlotEvaluation {
    private static final List<String> INTENTS = List.of(
            "AddToPlaylist",
            "BookRestaurant",
            "GetWeather",
            "PlayMusic",
            "RateBook",
            "SearchCreativeWork",
            "SearchScreeningEvent");
    private static final LocalDateTime NOW = LocalDateTime.of(2018, 1, 1, 0, 0);

    private final Path folder;
    private final TokenVectors vectors;
    private final boolean small;

    /**
     * @param folder holds {@code INTENT.train.jsonl} and {@code INTENT.validate.jsonl}
     * @param vectors the vectors to learn with
     * @param small whether the measured sentences are made lower case first
     */
    public SlotEvaluation(Path folder, TokenVectors vectors, boolean small) {
        this.folder = folder;
        this.vectors = vectors;
        this.small = small;
    }

    /**
     * What was measured in one draw.
     *
     * @param weighted the mean F1 of slots, weighted by how often they stand in the sentences
     * @param plain the mean F1 of slots
     * @param micro the F1 of all values together
     * @param byIntent the weighted mean of each intent
     * @param seconds how long learning took
     * @param bytes the size of the taggers
     */
    public record Result(
            double weighted, double plain, double micro, Map<String, Double> byIntent, double seconds, int bytes) {}

    /**
     * Learns and measures.
     *
     * @param sentences how many of each intent are learned from
     * @param draw which of the random draws
     */
    public Result measure(int sentences, int draw) throws IOException {
        List<TaggedSentence> learned = new ArrayList<>();
        for (String intent : INTENTS) {
            List<TaggedSentence> all = new ArrayList<>(TaggedSentence.read(folder.resolve(intent + ".train.jsonl")));
            Collections.shuffle(all, new Random(draw));
            learned.addAll(all.subList(0, Math.min(sentences, all.size())));
        }
        NluModel model = model(learned);
        SlotRecognizers recognizers = SlotRecognizers.of(model);
        long begin = System.nanoTime();
        SlotTaggers taggers = SlotTaggers.train(model, recognizers, vectors);
        double seconds = (System.nanoTime() - begin) / 1e9;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        taggers.write(file);
        Map<String, Map<String, Score>> scores = new TreeMap<>();
        for (String intent : INTENTS) {
            Map<String, Score> ofIntent = scores.computeIfAbsent(intent, key -> new TreeMap<>());
            for (TaggedSentence sentence : TaggedSentence.read(folder.resolve(intent + ".validate.jsonl"))) {
                score(sentence, taggers, recognizers, ofIntent);
            }
        }
        return result(scores, seconds, file.size());
    }

    private static NluModel model(List<TaggedSentence> sentences) {
        List<String> names = sentences.stream()
                .flatMap(sentence -> sentence.values().stream())
                .map(TaggedSentence.Value::slot)
                .distinct()
                .sorted()
                .toList();
        return new NluModel(
                "en-us",
                INTENTS.stream()
                        .map(intent -> new Intent(
                                intent,
                                "",
                                sentences.stream()
                                        .filter(sentence -> sentence.intent().equals(intent))
                                        .map(TaggedSentence::utterance)
                                        .toList(),
                                names))
                        .toList(),
                names.stream().map(name -> new Slot(name, name + " type")).toList(),
                names.stream()
                        .map(name -> new SlotType(name + " type", "", new Mechanism.ListOf(false, List.of())))
                        .toList());
    }

    private void score(
            TaggedSentence sentence, LearnedValues taggers, SlotRecognizers recognizers, Map<String, Score> scores) {
        String text = small ? sentence.text().toLowerCase(Locale.ROOT) : sentence.text();
        BuiltinSpans spans = Builtins.of("en-us").spans(text, NOW);
        Heard heard = new Heard(text, spans, false);
        Set<TaggedSentence.Value> found = new HashSet<>();
        for (LearnedValues.Value value : taggers.find(sentence.intent(), heard, recognizers.marks(heard))) {
            found.add(new TaggedSentence.Value(value.slot(), value.from(), value.to()));
        }
        for (TaggedSentence.Value value : sentence.values()) {
            Score score = scores.computeIfAbsent(value.slot(), key -> new Score());
            if (found.remove(value)) {
                score.addFound();
            } else {
                score.addMissed();
            }
        }
        found.forEach(value ->
                scores.computeIfAbsent(value.slot(), key -> new Score()).addWrong());
    }

    private static Result result(Map<String, Map<String, Score>> scores, double seconds, int bytes) {
        Map<String, Double> byIntent = new TreeMap<>();
        List<Score> all = new ArrayList<>();
        scores.forEach((intent, ofIntent) -> {
            all.addAll(ofIntent.values());
            byIntent.put(intent, weighted(List.copyOf(ofIntent.values())));
        });
        Score together = new Score();
        all.forEach(together::add);
        double plain = all.stream()
                .filter(score -> score.frequency() > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(0);
        return new Result(weighted(all), plain, together.f1(), byIntent, seconds, bytes);
    }

    private static double weighted(List<Score> scores) {
        double sum = 0;
        int weight = 0;
        for (Score score : scores) {
            sum += score.f1() * score.frequency();
            weight += score.frequency();
        }
        return weight == 0 ? 0 : sum / weight;
    }

    /** Measures some draws and prints a line of a table for each and their mean. */
    public void print(int sentences, int draws, PrintStream out) throws IOException {
        double weighted = 0;
        double plain = 0;
        double micro = 0;
        for (int draw = 0; draw < draws; draw++) {
            Result result = measure(sentences, draw);
            weighted += result.weighted() / draws;
            plain += result.plain() / draws;
            micro += result.micro() / draws;
            out.printf(
                    Locale.ROOT,
                    "draw %d | %.3f | %.3f | %.3f | %.1f s, %d kB | %s%n",
                    draw + 1,
                    result.weighted(),
                    result.plain(),
                    result.micro(),
                    result.seconds(),
                    result.bytes() / 1024,
                    intents(result));
        }
        out.printf(Locale.ROOT, "mean | %.3f | %.3f | %.3f%n", weighted, plain, micro);
    }

    private static String intents(Result result) {
        StringBuilder text = new StringBuilder();
        result.byIntent().forEach((intent, f1) -> text.append(String.format(Locale.ROOT, "%s %.3f ", intent, f1)));
        return text.toString().strip();
    }

    /**
     * {@code SlotEvaluation FOLDER [SENTENCES] [DRAWS]}: measures without vectors and with those of the encoder that
     * comes along, the sentences as they are and in lower case.
     */
    public static void main(String[] arguments) throws IOException {
        int sentences = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 70;
        int draws = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path folder = Path.of(arguments[0]);
        CachingEncoder encoder = new CachingEncoder(BundledEncoder.shared(), 10_000, 500L << 20);
        for (TokenVectors vectors : List.of(TokenVectors.none(), new EncodedTokens(encoder))) {
            for (boolean small : new boolean[] {false, true}) {
                System.out.printf(
                        "%s vectors, %s: weighted, plain and micro F1%n",
                        vectors.dimensions() == 0 ? "without" : "with", small ? "in lower case" : "as written");
                new SlotEvaluation(folder, vectors, small).print(sentences, draws, System.out);
            }
        }
    }
}
