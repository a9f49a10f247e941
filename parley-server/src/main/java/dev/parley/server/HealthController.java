package dev.parley.server;

import dev.parley.server.access.Open;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells load balancers that the server accepts requests. */
@Controller
public final class HealthController {
    @Summary("Tell whether requests are accepted")
    @Open
    @GetMapping("/parley/health")
    public Outcome<Map<String, String>> health() {
        return Outcome.done(Map.of("status", "UP"));
    }
}
