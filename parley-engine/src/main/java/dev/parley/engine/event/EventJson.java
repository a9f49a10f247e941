package dev.parley.engine.event;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of events, in which stores keep them and traces show them: the event's name, then its parts. */
public final class EventJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(ValueModule.create()).build();
    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};
    private static final ObjectWriter WRITER = MAPPER.writerFor(EVENTS);

    private EventJson() {}

    /** An array of objects, each with its name first. */
    public static String write(List<Event> events) {
        return WRITER.writeValueAsString(events);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when the text is no list of events
     */
    public static List<Event> read(String json) {
        return MAPPER.readValue(json, EVENTS);
    }
}
