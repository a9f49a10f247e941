package dev.parley.engine.session;

import dev.parley.engine.event.ValueModule;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a session's state, in which stores keep it. */
public final class SessionJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(ValueModule.create()).build();

    private SessionJson() {}

    public static String write(SessionState state) {
        return MAPPER.writeValueAsString(state);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when the text is no state
     */
    public static SessionState read(String json) {
        return MAPPER.readValue(json, SessionState.class);
    }
}
