package dev.parley.engine;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.EventJson;
import dev.parley.engine.turn.TurnResult;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of a session as a text: one line an event, as {@link EventJson} writes it, and an empty line between turns.
 * Of a very long turn only the beginning and the end are shown.
 */
final class EventLines {
    private static final int LONGEST = 200;
    private static final int SHOWN = 20;

    private EventLines() {}

    /** The file of the events of a conversation. */
    static Path beside(Path conversation) {
        return conversation.resolveSibling(conversation.getFileName().toString().replaceFirst("\\.txt$", ".events"));
    }

    static String of(List<TurnResult> turns) {
        return turns.stream()
                .map(turn -> turn(turn.events().stream().map(EventLines::line).toList()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Event event) {
        String array = EventJson.write(List.of(event));
        return array.substring(1, array.length() - 1);
    }

    private static String turn(List<String> lines) {
        Stream<String> shown = lines.size() <= LONGEST
                ? lines.stream()
                : Stream.of(
                                lines.subList(0, SHOWN),
                                List.of("… " + (lines.size() - 2 * SHOWN) + " more …"),
                                lines.subList(lines.size() - SHOWN, lines.size()))
                        .flatMap(List::stream);
        return shown.map(line -> line + "\n").collect(Collectors.joining());
    }
}
