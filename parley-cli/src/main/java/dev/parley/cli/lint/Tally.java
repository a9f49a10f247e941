package dev.parley.cli.lint;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many findings there are of each severity. */
record Tally(Map<Severity, Integer> counts) {
    static Tally of(List<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return new Tally(Map.copyOf(counts));
    }

    int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Such as {@code 1 error, 2 warnings, 0 notes}. */
    @Override
    public String toString() {
        return counted(Severity.ERROR) + ", " + counted(Severity.WARNING) + ", " + counted(Severity.NOTE);
    }

    private String counted(Severity severity) {
        return of(severity) + " " + severity.word() + (of(severity) == 1 ? "" : "s");
    }
}
