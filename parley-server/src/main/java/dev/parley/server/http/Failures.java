package dev.parley.server.http;

import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import dev.parley.server.store.StoreUnavailableException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;

/** What callers are told about exceptions. Only what is our fault is logged, under the correlation id. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static ApiError of(Throwable failure) {
        return switch (failure) {
            case RequestRefused refused -> refused.error();
            case BodyTooLargeException large -> Refusals.tooLarge(large.maximum());
            case SocketTimeoutException slow -> Refusals.ofStatus(408);
            case IOException broken -> Refusals.badRequest("The body could not be read to its end.");
            case InvalidParameterException unreadable ->
                Refusals.badRequest("A parameter of the query or of the form cannot be read.");
            case RequestRejectedException unsafe ->
                Refusals.badRequest("A header or parameter holds unusable characters.");
            case ErrorResponse known -> Refusals.ofStatus(known.getStatusCode().value());
            case StoreUnavailableException away -> {
                LOG.error("the store is unavailable", away);
                yield Refusals.unavailable();
            }
            default -> {
                LOG.error("unexpected failure", failure);
                yield Refusals.ofStatus(500);
            }
        };
    }
}
