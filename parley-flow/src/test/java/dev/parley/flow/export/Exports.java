package dev.parley.flow.export;

import dev.parley.flow.yaml.Substituted;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Exports made of JSON written by hand. */
final class Exports {
    private Exports() {}

    /** A JSON file under {@code /exports}. */
    static String json(String name) throws IOException {
        try (var in = Exports.class.getResourceAsStream("/exports/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** JSON as Architect encodes it. */
    static String encoded(String json) {
        String escaped = URLEncoder.encode(json, StandardCharsets.UTF_8).replace("+", "%20");
        return Base64.getEncoder().encodeToString(escaped.getBytes(StandardCharsets.US_ASCII));
    }

    static Substituted of(String json) {
        return Substituted.of("test.i3BotFlow", encoded(json));
    }
}
