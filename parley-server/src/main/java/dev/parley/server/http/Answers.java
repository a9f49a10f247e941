package dev.parley.server.http;

import dev.parley.api.WireJson;
import dev.parley.server.error.ApiError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON answers. */
public final class Answers {
    private Answers() {}

    /** Writes a body; half surrogate pairs, which JSON can hold and UTF-8 cannot, become question marks. */
    public static void write(HttpServletResponse response, int status, Object body) throws IOException {
        String json =
                body instanceof JsonText text ? text.json() : WireJson.mapper().writeValueAsString(body);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Writes an error, unless an answer is on its way already. */
    public static void refuse(HttpServletResponse response, String correlation, ApiError error) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setHeader(Correlation.HEADER, correlation);
        write(response, error.status(), error.body(correlation));
    }
}
