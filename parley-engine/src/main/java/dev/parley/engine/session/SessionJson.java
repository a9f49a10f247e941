package dev.parley.engine.session;

/** The JSON form of a session's state, in which stores keep it. */
public final class SessionJson {
    private SessionJson() {}

    public static String write(SessionState state) {
        return "{\"ended\":" + state.ended() + "}";
    }

    public static SessionState read(String json) {
        return new SessionState(json.contains("true"));
    }
}
