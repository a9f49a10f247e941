package dev.parley.server.http;

import java.io.IOException;

/** A body went over its limit while it was read. */
final class BodyTooLargeException extends IOException {
    private final long maximum;

    BodyTooLargeException(long maximum) {
        super("the body has more than " + maximum + " bytes");
        this.maximum = maximum;
    }

    long maximum() {
        return maximum;
    }
}
