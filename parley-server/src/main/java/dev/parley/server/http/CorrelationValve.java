package dev.parley.server.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Puts the correlation id on every answer, also on those the HTTP stack gives itself. */
public final class CorrelationValve extends ValveBase {
    public CorrelationValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader(Correlation.HEADER, Correlation.of(request));
        getNext().invoke(request, response);
    }
}
