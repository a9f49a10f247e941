package dev.parley.cli.lint;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.util.List;

/**
 * The output of {@code parley lint --format json}.
 *
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param notes how many are notes
 * @param findings all of them, in the order of the text format
 */
record JsonReport(int errors, int warnings, int notes, List<Entry> findings) {
    static JsonReport of(List<Finding> findings) {
        Tally tally = Tally.of(findings);
        return new JsonReport(
                tally.of(Severity.ERROR),
                tally.of(Severity.WARNING),
                tally.of(Severity.NOTE),
                findings.stream().map(Entry::of).toList());
    }

    /**
     * One finding.
     *
     * @param line 1-based
     * @param column 1-based, counted in UTF-16 units
     * @param severity {@code error}, {@code warning} or {@code note}
     */
    record Entry(String file, int line, int column, String severity, String rule, String message) {
        static Entry of(Finding finding) {
            return new Entry(
                    finding.at().file(),
                    finding.at().line(),
                    finding.at().column(),
                    finding.severity().word(),
                    finding.rule(),
                    finding.message());
        }
    }
}
