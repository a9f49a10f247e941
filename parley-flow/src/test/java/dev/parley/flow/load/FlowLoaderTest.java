package dev.parley.flow.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.Placeholders;
import dev.parley.flow.yaml.Substituted;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each flow of {@code flows} has a file with the findings it must give; {@code -Dparley.update=true} writes them. */
class FlowLoaderTest {
    static Stream<Path> flows() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(FlowLoaderTest.class.getResource("/flows"))
                .toURI());
        try (Stream<Path> files = Files.list(root)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return found.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldSayWhatIsWrongAndWhere(Path file) throws IOException {
        String name = file.getName(file.getNameCount() - 1).toString();
        Path baseline = file.resolveSibling(name.replace(".yaml", ".findings"));
        String found = findings(name, Files.readString(file)).stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.at().line())
                        .thenComparingInt(finding -> finding.at().column()))
                .map(finding -> finding + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("parley.update")) {
            Files.writeString(
                    Path.of("src/test/resources/flows")
                            .resolve(baseline.getFileName().toString()),
                    found);
        } else {
            assertThat(found).isEqualTo(Files.readString(baseline));
        }
    }

    private static List<Finding> findings(String name, String text) {
        Findings substitution = new Findings();
        Substituted source = Placeholders.apply(name, text, Map.of(), substitution);
        List<Finding> all = new ArrayList<>(substitution.list());
        all.addAll(new FlowLoader(new ArchitectExpressions()).load(source).findings());
        return all;
    }
}
