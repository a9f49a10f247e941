package dev.parley.flow.expression.syntax;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;

/** Collects what is wrong with one expression, up to a limit that keeps a garbled one from flooding the report. */
public final class Problems {
    private static final int MOST = 20;

    private final SourceText text;
    private final Findings findings;
    private int count;

    public Problems(SourceText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    public void report(String rule, int offset, String message) {
        if (count++ < MOST) {
            findings.error(rule, text.at(offset), message);
        }
    }

    public boolean any() {
        return count > 0;
    }
}
