package dev.parley.cli.sdk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Conversations with the example bots, told by files: the first line names the bot, lines that begin with {@code >} are
 * said to it, in brackets a quick reply that is pressed; all others come back. Every SDK must see the same.
 *
 * @param bot part of the bot's name
 * @param expected all lines but the first
 */
record Scripts(String bot, List<String> expected) {
    static Scripts of(String name) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(Scripts.class.getResource("/sdk/" + name + ".txt"))
                .toURI());
        List<String> lines = Files.readAllLines(file);
        return new Scripts(lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** What is said to the bot. */
    List<String> words() {
        return expected.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }
}
