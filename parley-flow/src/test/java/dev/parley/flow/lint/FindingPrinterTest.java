package dev.parley.flow.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.flow.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with the files {@code findings.*} beside this class. */
class FindingPrinterTest {
    private static final String FLOW = "flows/Pizza Zürich.yaml";
    private static final List<Finding> FINDINGS = List.of(
            finding(Severity.WARNING, "placeholder-without-value", FLOW, 2, 9, "The placeholder {{bot}} has no value."),
            finding(Severity.ERROR, "unknown-key", FLOW, 3, 2, "Unknown key \"nmae\".\nDid you mean name?"),
            finding(Severity.ERROR, "unknown-key", FLOW, 3, 2, "Unknown key \"nmae\".\nDid you mean name?"),
            finding(Severity.NOTE, "long-line", FLOW, 4, 151, "Look here."),
            finding(Severity.ERROR, "yaml-syntax", "flows/Lost.yaml", 7, 1, "This is not valid YAML."),
            finding(Severity.ERROR, "empty", FLOW, 5, 1, "Something is missing at the end."),
            finding(Severity.NOTE, "early", FLOW, 2, 3, "On the same line, but before."));
    private static final SourceLines SOURCES = SourceLines.of(Map.of(
            FLOW,
            "\uFEFFbotFlow:\r\n  name: {{bot}}\r\n\tnmae: \u0007x\r\n" + "abcdefghi ".repeat(15) + "HERE"
                    + " jklmnopqr".repeat(15) + "\r\n"));

    @ParameterizedTest
    @CsvSource({"TEXT, findings.txt", "JSON, findings.json", "SARIF, findings.sarif"})
    void shouldPrintFindingsInOrderAndOnce(FindingFormat format, String baseline) throws IOException {
        assertThat(format.printer(SOURCES).print(FINDINGS)).isEqualTo(read(baseline));
    }

    @Test
    void shouldPrintNothingAsTextAndAnEmptyArrayAsJsonWithoutFindings() {
        assertThat(FindingFormat.TEXT.printer(SOURCES).print(List.of())).isEmpty();
        assertThat(FindingFormat.JSON.printer(SOURCES).print(List.of())).isEqualToIgnoringWhitespace("[]");
        assertThat(FindingFormat.SARIF.printer(SOURCES).print(List.of())).contains("\"version\" : \"2.1.0\"");
    }

    @Test
    void shouldNameFilesAsUris() {
        assertThat(sarif("/a b/c#d.yaml")).contains("\"uri\" : \"file:///a%20b/c%23d.yaml\"");
        assertThat(sarif("a:b.yaml")).contains("\"uri\" : \"a:b.yaml\"");
        assertThat(sarif("<expression>")).contains("\"uri\" : \"%3Cexpression%3E\"");
    }

    @Test
    void shouldFindFormatsByNameWithoutCase() {
        assertThat(FindingFormat.of("Sarif")).contains(FindingFormat.SARIF);
        assertThat(FindingFormat.of("xml")).isEmpty();
    }

    private static String sarif(String file) {
        return FindingFormat.SARIF
                .printer(SourceLines.none())
                .print(List.of(finding(Severity.NOTE, "r", file, 1, 1, "m")));
    }

    private static Finding finding(Severity severity, String rule, String file, int line, int column, String message) {
        return new Finding(severity, rule, new Position(file, line, column), message);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FindingPrinterTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
