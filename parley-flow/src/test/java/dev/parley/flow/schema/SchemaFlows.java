package dev.parley.flow.schema;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Severity;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The flows that load: of the examples, of the tests of all modules, and of the corpus, where it is there. */
final class SchemaFlows {
    private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private SchemaFlows() {}

    static List<Path> all() throws IOException {
        List<Path> flows = new ArrayList<>();
        for (Path folder : List.of(
                ROOT.resolve("examples/flows"),
                ROOT.resolve("parley-flow/src/test/resources"),
                ROOT.resolve("parley-engine/src/test/resources"),
                Path.of(System.getProperty("parley.shared", ""), "corpus/flows"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                            .sorted()
                            .toList()) {
                        if (errors(Files.readString(file)).isEmpty()) {
                            flows.add(file);
                        }
                    }
                }
            }
        }
        return flows;
    }

    /** The same, the shortest first. */
    static List<Path> shortestFirst() throws IOException {
        List<Path> flows = new ArrayList<>(all());
        flows.sort(Comparator.comparingLong(file -> file.toFile().length()));
        return flows;
    }

    /** What lint says is wrong; placeholders stand for themselves. */
    static List<Finding> errors(String yaml) {
        return new FlowLoader(new ArchitectExpressions())
                .load(Placeholders.apply("flow", yaml, Map.of(), new Findings())).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }

    static YamlNode document(String yaml) {
        Findings findings = new Findings();
        return new YamlReader()
                .read(Placeholders.apply("flow", yaml, Map.of(), findings), findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
    }

    /** Where a place is in a text. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
