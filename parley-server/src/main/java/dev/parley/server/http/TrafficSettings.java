package dev.parley.server.http;

import java.util.List;

/**
 * What traffic is let in.
 *
 * @param concurrentRequests how many requests are worked on at once; one more is answered with 503
 * @param origins from which origins web pages may call, such as {@code https://app.example}; {@code :*} stands for any
 *     port and {@code *} alone for any origin
 * @param vendorRates whether requests are limited as the platform limits them
 */
public record TrafficSettings(int concurrentRequests, List<String> origins, boolean vendorRates) {
    public static final TrafficSettings STANDARD =
            new TrafficSettings(512, List.of("http://localhost:*", "http://127.0.0.1:*"), false);

    public TrafficSettings {
        if (concurrentRequests < 1) {
            throw new IllegalArgumentException("at least one request must be worked on");
        }
        origins = List.copyOf(origins);
    }
}
