package dev.parley.server.understanding;

import dev.parley.api.understanding.NluDomainVersion;
import dev.parley.api.understanding.NluDomainVersionQualityReport;
import dev.parley.api.understanding.NluDomainVersionQualityReport.ConfusionMatrixColumn;
import dev.parley.api.understanding.NluDomainVersionQualityReport.ConfusionMatrixRow;
import dev.parley.api.understanding.NluDomainVersionQualityReport.Metric;
import dev.parley.api.understanding.NluDomainVersionQualityReport.Summary;
import dev.parley.nlu.eval.Confusion;
import java.util.List;
import java.util.Map;

/** Writes reports for the wire. */
final class ReportAnswers {
    private ReportAnswers() {}

    static NluDomainVersionQualityReport of(NluDomainVersion version, Confusion confusion) {
        List<ConfusionMatrixRow> rows = confusion.rows().entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue(), confusion))
                .toList();
        Summary summary = new Summary(
                List.of(new Metric("accuracy", confusion.accuracy()), new Metric("precision", confusion.precision())));
        return new NluDomainVersionQualityReport(version, rows, summary);
    }

    private static ConfusionMatrixRow row(String intent, Map<String, Integer> taken, Confusion confusion) {
        return new ConfusionMatrixRow(
                intent,
                taken.keySet().stream()
                        .sorted()
                        .map(other -> new ConfusionMatrixColumn(other, confusion.share(intent, other)))
                        .toList());
    }
}
