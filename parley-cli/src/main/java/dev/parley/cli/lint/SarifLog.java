package dev.parley.cli.lint;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.cli.Version;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The output of {@code parley lint --format sarif}: as much of SARIF 2.1.0 as a finding has to say. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    record Run(Tool tool, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Rule> rules) {}

    record Rule(String id) {}

    record Result(String ruleId, String level, Message message, List<Location> locations) {}

    record Message(String text) {}

    record Location(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine, int startColumn) {}

    static SarifLog of(List<Finding> findings) {
        List<Rule> rules = findings.stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .map(Rule::new)
                .toList();
        Run run = new Run(
                new Tool(new Driver("parley", Version.number(), rules)),
                "utf16CodeUnits",
                findings.stream().map(SarifLog::result).toList());
        return new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", List.of(run));
    }

    private static Result result(Finding finding) {
        return new Result(
                finding.rule(),
                finding.severity().word(),
                new Message(finding.message()),
                List.of(location(finding.at())));
    }

    private static Location location(Position at) {
        return new Location(
                new PhysicalLocation(new ArtifactLocation(uri(at.file())), new Region(at.line(), at.column())));
    }

    /** A relative path stays relative, for the reader knows the folder the run began in. */
    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toASCIIString();
        }
        try {
            String path = file.replace('\\', '/');
            return new URI(null, null, path.contains(":") ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every relative path is a URI once it is escaped", impossible);
        }
    }
}
