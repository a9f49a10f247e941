package dev.parley.nlu.eval;

import dev.parley.nlu.intent.IntentRanking;
import dev.parley.nlu.intent.IntentReading;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Has utterances read whose intent is known, one after the other, and measures how that went. */
public final class Evaluation {
    /** Utterances read beforehand, so that the first ones do not pay for the start. */
    private static final int WARM_UP = 50;

    private Evaluation() {}

    /** An utterance that was read. */
    private record Read(LabelledUtterance utterance, String intent, double confidence, double share, double millis) {
        boolean isRight() {
            return utterance.intent().equals(intent);
        }
    }

    /**
     * Measures the intents of a bot.
     *
     * @param threshold confidences below mean that no intent is recognised, 0 to 1
     */
    public static EvaluationReport of(IntentRanking ranking, List<LabelledUtterance> utterances, double threshold) {
        utterances.stream().limit(WARM_UP).forEach(utterance -> ranking.read(utterance.text()));
        List<Read> reads = new ArrayList<>(utterances.size());
        for (LabelledUtterance utterance : utterances) {
            long begin = System.nanoTime();
            IntentReading reading = ranking.read(utterance.text());
            double millis = (System.nanoTime() - begin) / 1e6;
            reads.add(new Read(
                    utterance,
                    ranking.intents().get(reading.first()),
                    reading.confidence(),
                    reading.share(reading.first()),
                    millis));
        }
        return report(reads, threshold);
    }

    private static EvaluationReport report(List<Read> reads, double threshold) {
        List<Read> own =
                reads.stream().filter(read -> !read.utterance().isOutOfScope()).toList();
        List<Read> others =
                reads.stream().filter(read -> read.utterance().isOutOfScope()).toList();
        long accepted = own.stream()
                .filter(read -> read.isRight() && read.confidence() >= threshold)
                .count();
        long rejected =
                others.stream().filter(read -> read.confidence() < threshold).count();
        double[] shares = own.stream().mapToDouble(Read::share).toArray();
        return new EvaluationReport(
                share(own.stream().filter(Read::isRight).count(), own.size()),
                share(accepted + rejected, reads.size()),
                Measures.auroc(confidences(own), confidences(others)),
                share(rejected, others.size()),
                Measures.calibrationError(
                        shares, own.stream().map(Read::isRight).toList()),
                Measures.calibrationErrorOfPerfect(shares),
                new EvaluationReport.Latency(
                        Measures.percentile(
                                reads.stream().mapToDouble(Read::millis).toArray(), 0.50),
                        Measures.percentile(
                                reads.stream().mapToDouble(Read::millis).toArray(), 0.99)));
    }

    private static double[] confidences(List<Read> reads) {
        return reads.stream().mapToDouble(Read::confidence).toArray();
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
