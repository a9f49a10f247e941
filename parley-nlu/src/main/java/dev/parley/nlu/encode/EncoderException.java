package dev.parley.nlu.encode;

import java.io.Serial;

/** An encoder cannot be had or has failed; the message says what to do about it. */
public final class EncoderException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public EncoderException(String message, Throwable cause) {
        super(message, cause);
    }

    public EncoderException(String message) {
        super(message);
    }
}
