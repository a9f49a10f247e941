package dev.parley.flow.source;

import java.util.ArrayList;
import java.util.List;

/** Collects findings while a file is read. Not safe for use by several threads. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void error(String rule, Position at, String message) {
        add(new Finding(Severity.ERROR, rule, at, message));
    }

    public void warning(String rule, Position at, String message) {
        add(new Finding(Severity.WARNING, rule, at, message));
    }

    public void note(String rule, Position at, String message) {
        add(new Finding(Severity.NOTE, rule, at, message));
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings so far, in the order they were made. */
    public List<Finding> list() {
        return List.copyOf(all);
    }
}
