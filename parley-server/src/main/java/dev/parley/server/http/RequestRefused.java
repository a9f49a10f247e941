package dev.parley.server.http;

import dev.parley.server.error.ApiError;

/** Ends the handling of a request before its operation begins. It carries no stack trace, as nothing is broken. */
public final class RequestRefused extends RuntimeException {
    private final transient ApiError error;

    public RequestRefused(ApiError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    public ApiError error() {
        return error;
    }
}
