package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Real flows of other people, which lie beside the project and not in it. */
final class Corpus {
    private static final Path FOLDER =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
    private static final Path FLOWS = FOLDER.resolve("flows");

    private Corpus() {}

    static boolean isHere() {
        return Files.isDirectory(FLOWS);
    }

    /** The ids of all flows, with which the names of their files begin. */
    static List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(FLOWS)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.indexOf('-')))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A flow.
     *
     * @param values what its placeholders stand for
     */
    static BotProgram flow(String id, Map<String, String> values) throws IOException {
        return Flows.program(id + ".yaml", text(id), values);
    }

    /** The text of a flow. */
    static String text(String id) throws IOException {
        return Files.readString(only(FLOWS, id + "-"));
    }

    /** The flow of a native export whose file has this in its name. */
    static BotProgram export(String name) throws IOException {
        return Flows.program(only(FOLDER.resolve("exports"), name));
    }

    private static Path only(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(part))
                    .toList();
            assertThat(found).as(part).hasSize(1);
            return found.getFirst();
        }
    }
}
