package dev.parley.server.store;

/** What became of a {@link TurnCommit}. */
public sealed interface CommitResult {
    /**
     * The turn is kept.
     *
     * @param version the session's version from now on: the expected one plus one
     */
    record Committed(long version) implements CommitResult {}

    /** Nothing was kept: the session has another version than expected, or it has ended. Load it again. */
    record Stale() implements CommitResult {}

    /** Nothing was kept: there is no such session, or it had expired at the time of the turn. */
    record Missing() implements CommitResult {}
}
