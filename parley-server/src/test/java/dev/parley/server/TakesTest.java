package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the operations of sign-in read by hand is what they say that they take. */
class TakesTest {
    private static final Pattern READING = Pattern.compile(
            "(?:text\\((?:parameters|request), |getParameter\\(|form\\.(?:get|getOrDefault|containsKey)\\()\"(\\w+)\"");

    /** Only read to refuse it: clients show their secret by HTTP Basic. */
    private static final Set<String> REFUSED = Set.of("client_secret");

    @Test
    void shouldDescribeEveryParameterThatIsRead() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String place : Set.of("oauth", "signin")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/parley/server", place))) {
                files.flatMap(file -> READING.matcher(text(file)).results())
                        .map(found -> found.group(1))
                        .forEach(read::add);
            }
        }
        read.removeAll(REFUSED);

        assertThat(read).contains("code_challenge", "decision", "username", "grant_type", "assertion");
        assertThat(described()).containsAll(read);
    }

    private static Set<String> described() {
        Set<String> names = new TreeSet<>();
        for (String path : Set.of("/oauth/token", "/oauth/authorize", "/oauth/sign-in", "/logout")) {
            for (JsonNode operation : ApiContract.get().document().get("paths").get(path)) {
                operation
                        .path("parameters")
                        .forEach(each -> names.add(each.get("name").stringValue()));
                names.addAll(operation
                        .at("/requestBody/content/application~1x-www-form-urlencoded/schema/properties")
                        .propertyNames());
            }
        }
        return names;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
