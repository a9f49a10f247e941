package dev.parley.server.http;

import dev.parley.server.error.ApiError;
import dev.parley.server.error.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Gives the platform's error body to whatever the HTTP stack itself refuses. */
public final class JsonErrorValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String correlation = Correlation.of(request);
        ApiError error = failure == null || response.getStatus() < 500
                ? Refusals.ofStatus(response.getStatus())
                : Failures.of(rootOf(failure));
        try {
            Answers.refuse(response, correlation, error);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Throwable rootOf(Throwable failure) {
        return failure instanceof jakarta.servlet.ServletException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }
}
