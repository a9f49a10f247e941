package dev.parley.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.source.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads public flow files, which live beside the repository and may be absent. */
class CorpusReadingTest {
    private static final Path FLOWS = Path.of(System.getProperty("parley.shared", "absent"), "corpus", "flows");

    @TestFactory
    Stream<DynamicTest> shouldReadEveryPublicFlow() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> read(file)));
    }

    @Test
    void shouldPlaceEveryScalarOfThePublicFlowsWhereItsTextStands() throws IOException {
        int checked = 0;
        for (Path file : files()) {
            String text = Files.readString(file);
            String[] lines = text.split("\r\n|\n", -1);
            YamlNode root = new YamlReader()
                    .read(Placeholders.apply("f", text, Map.of(), new Findings()), new Findings())
                    .orElseThrow();
            for (YamlScalar scalar : scalars(root).toList()) {
                checked += check(scalar, lines);
            }
        }
        assertThat(checked).isPositive();
    }

    private static int check(YamlScalar scalar, String[] lines) {
        int checked = 0;
        for (int i = 0; i < scalar.value().length(); i++) {
            var at = scalar.at(i);
            String rest = lines[at.line() - 1].substring(at.column() - 1);
            char c = scalar.value().charAt(i);
            if (!Character.isWhitespace(c) && !rest.startsWith("\\") && !rest.startsWith("{{")) {
                assertThat(rest).as("%s of %s", at, scalar.value()).startsWith(String.valueOf(c));
                checked++;
            }
        }
        return checked;
    }

    private static void read(Path file) throws IOException {
        Findings findings = new Findings();
        Substituted source = Placeholders.apply(file.toString(), Files.readString(file), Map.of(), findings);

        assertThat(new YamlReader().read(source, findings)).containsInstanceOf(YamlMap.class);
        assertThat(findings.list())
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("placeholder-without-value"));
    }

    private static Stream<YamlScalar> scalars(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> Stream.of(scalar);
            case YamlList list -> list.items().stream().flatMap(CorpusReadingTest::scalars);
            case YamlMap map ->
                map.entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry.key()), scalars(entry.value())));
        };
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FLOWS)) {
            System.out.println("Skipped: there are no public flows at " + FLOWS);
        }
        assumeTrue(Files.isDirectory(FLOWS));
        try (Stream<Path> files = Files.list(FLOWS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
