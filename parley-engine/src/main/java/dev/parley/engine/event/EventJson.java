package dev.parley.engine.event;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON form of events, in which stores keep them and traces show them: the event's name, then its parts. */
public final class EventJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(ValueModule.create()).build();

    private EventJson() {}

    public static String write(List<Event> events) {
        ArrayNode array = MAPPER.createArrayNode();
        for (Event event : events) {
            ObjectNode node = array.addObject();
            node.put("event", event.getClass().getSimpleName());
            node.setAll((ObjectNode) MAPPER.valueToTree(event));
        }
        return MAPPER.writeValueAsString(array);
    }
}
