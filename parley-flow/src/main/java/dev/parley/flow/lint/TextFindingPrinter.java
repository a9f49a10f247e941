package dev.parley.flow.lint;

import dev.parley.flow.source.Finding;
import java.util.Collection;

/** One line for each finding, and below it the source line with a caret; of long lines the part around the place. */
final class TextFindingPrinter implements FindingPrinter {
    private static final int WIDTH = 120;
    private static final int BEFORE = 80;
    private static final String INDENT = "    ";

    private final SourceLines sources;

    TextFindingPrinter(SourceLines sources) {
        this.sources = sources;
    }

    @Override
    public String print(Collection<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : FindingPrinter.inOrder(findings)) {
            out.append(visible(finding.toString())).append('\n');
            sources.line(finding.at().file(), finding.at().line())
                    .filter(line -> !line.isBlank())
                    .ifPresent(line -> quote(line, finding.at().column() - 1, out));
        }
        return out.toString();
    }

    private static void quote(String line, int column, StringBuilder out) {
        int place = Math.min(column, line.length());
        int from = place > BEFORE && line.length() > WIDTH ? place - BEFORE : 0;
        int to = Math.min(line.length(), from + WIDTH);
        String before = (from > 0 ? "…" : "") + visible(line.substring(from, place));
        String after = visible(line.substring(place, Math.max(place, to))) + (to < line.length() ? "…" : "");
        out.append(INDENT).append(before).append(after.stripTrailing()).append('\n');
        out.append(INDENT);
        before.chars().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
        out.append("^\n");
    }

    /** Control characters other than the tab would disturb a terminal. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(c -> shown.append(Character.isISOControl(c) && c != '\t' ? ' ' : (char) c));
        return shown.toString();
    }
}
