package dev.parley.server.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

/** Puts the correlation id on every answer, also on those the HTTP stack gives itself, and on every line of the log. */
public final class CorrelationValve extends ValveBase {
    public CorrelationValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String correlation = Correlation.of(request);
        response.setHeader(Correlation.HEADER, correlation);
        MDC.put(Correlation.LOG, correlation);
        try {
            getNext().invoke(request, response);
        } finally {
            MDC.remove(Correlation.LOG);
        }
    }
}
