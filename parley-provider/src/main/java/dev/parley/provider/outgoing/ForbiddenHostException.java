package dev.parley.provider.outgoing;

import java.net.UnknownHostException;

/** A host has an address that the rules forbid. The message says which host, not which address. */
final class ForbiddenHostException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    ForbiddenHostException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
