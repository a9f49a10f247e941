package dev.parley.server.http;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.MDC;

/** The id that a request, its answer and its log lines have in common. */
public final class Correlation {
    /** The header that carries it, in the only case that every SDK finds (wire-contract §2.4). */
    public static final String HEADER = "ININ-Correlation-Id";

    /** Its name in the log. */
    public static final String LOG = "correlation";

    private static final String ATTRIBUTE = "parley.correlation";

    private Correlation() {}

    /** The id of the request that this thread serves; a new one where it serves none. */
    public static String current() {
        return Objects.requireNonNullElseGet(
                MDC.get(LOG), () -> UUID.randomUUID().toString());
    }

    /** The id of a request; it is made when it is asked for first. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String id) {
            return id;
        }
        String id = UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
