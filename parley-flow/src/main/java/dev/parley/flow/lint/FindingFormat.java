package dev.parley.flow.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How findings are printed. */
public enum FindingFormat {
    /** For people: one line each, with the source line and a caret below. */
    TEXT,
    /** A JSON array of objects. */
    JSON,
    /** SARIF 2.1.0, which code hosts and editors read. */
    SARIF;

    /** The format of a name such as {@code text}, without case. */
    public static Optional<FindingFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * A printer of this format.
     *
     * @param sources where the text format gets source lines from
     */
    public FindingPrinter printer(SourceLines sources) {
        return switch (this) {
            case TEXT -> new TextFindingPrinter(sources);
            case JSON -> new JsonFindingPrinter();
            case SARIF -> new SarifFindingPrinter();
        };
    }
}
