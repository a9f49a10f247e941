package dev.parley.flow.lint;

import dev.parley.flow.source.Finding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Prints findings sorted by file, line and column, each once. */
public interface FindingPrinter {
    /** The findings as text that ends with a line break, or nothing at all in the text format when there are none. */
    String print(Collection<Finding> findings);

    /** The findings in the order of printing, without repetitions. */
    static List<Finding> inOrder(Collection<Finding> findings) {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing((Finding finding) -> finding.at().file())
                        .thenComparing(finding -> finding.at().line())
                        .thenComparing(finding -> finding.at().column())
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message))
                .toList();
    }
}
