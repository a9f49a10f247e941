package dev.parley.api.understanding;

import java.util.List;

/**
 * How well a version tells its intents apart: each sentence was understood by a model that did not learn it.
 *
 * @param version which version
 * @param confusionMatrix what was understood, intent by intent
 * @param summary the whole in figures
 */
public record NluDomainVersionQualityReport(
        NluDomainVersion version, List<ConfusionMatrixRow> confusionMatrix, Summary summary) {
    /**
     * The sentences of an intent.
     *
     * @param name the intent
     * @param columns what they were taken for
     */
    public record ConfusionMatrixRow(String name, List<ConfusionMatrixColumn> columns) {}

    /**
     * Sentences that were taken for an intent.
     *
     * @param name the intent, or {@code None}
     * @param value how many of the row's sentences, 0 to 1
     */
    public record ConfusionMatrixColumn(String name, double value) {}

    /** @param metrics the figures */
    public record Summary(List<Metric> metrics) {}

    /**
     * A figure.
     *
     * @param name what it tells
     * @param value 0 to 1
     */
    public record Metric(String name, double value) {}
}
