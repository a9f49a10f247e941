package dev.parley.server.design;

import dev.parley.server.access.Caller;

/**
 * Who changes flows.
 *
 * @param kind whether it is a user, or a client that acts for itself
 * @param id the id of the user or client
 */
public record Author(Kind kind, String id) {
    /** Users and clients lock flows separately. */
    public enum Kind {
        USER,
        CLIENT
    }

    public static Author of(Caller caller) {
        return caller.user()
                .map(user -> new Author(Kind.USER, user))
                .orElseGet(() -> new Author(Kind.CLIENT, caller.clientId()));
    }

    boolean isUser() {
        return kind == Kind.USER;
    }
}
