package dev.parley.server.integration;

import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what is counted, in the text form of Prometheus. */
@Controller
public final class MetricsController {
    public static final String PATH = "/parley/metrics";

    private final PrometheusMeterRegistry registry;

    public MetricsController(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Summary("Tell what is counted and timed")
    @Answer(type = "text/plain")
    @Permission("parley:metrics:view")
    @GetMapping(PATH)
    public void metrics(HttpServletResponse response) throws IOException {
        byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;version=0.0.4;charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
