package dev.parley.engine.session;

/** Where a session stands between turns. */
public enum Status {
    /** Launched; nothing of the flow has run. */
    NEW,
    /** The last turn asked for the next one at once. */
    RUNNING,
    /** An ask waits for the participant. */
    WAITING,
    /** The flow has exited or disconnected. */
    ENDED
}
