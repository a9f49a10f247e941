package dev.parley.server.store;

/**
 * The store cannot do its work now: too much is asked of it, its disk fails, or it is closed. The message is for people
 * and says what to do. An HTTP server answers it with 503.
 */
public final class StoreUnavailableException extends RuntimeException {
    public StoreUnavailableException(String message) {
        super(message);
    }

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
