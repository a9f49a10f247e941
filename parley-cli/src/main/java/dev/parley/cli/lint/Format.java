package dev.parley.cli.lint;

import dev.parley.flow.source.Finding;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How findings are written to standard output. */
enum Format {
    /** {@code file:line:column  severity  rule  message}, one finding a line. */
    TEXT,
    /** One object of our own: {@link JsonReport}. */
    JSON,
    /** SARIF 2.1.0, what code hosts read: {@link SarifLog}. */
    SARIF;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The whole output, ending with a line break unless it is empty. */
    String write(List<Finding> findings) {
        return switch (this) {
            case TEXT -> lines(findings);
            case JSON -> MAPPER.writeValueAsString(JsonReport.of(findings)) + "\n";
            case SARIF -> MAPPER.writeValueAsString(SarifLog.of(findings)) + "\n";
        };
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding -> lines.append(finding).append('\n'));
        return lines.toString();
    }

    /** The word of the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
