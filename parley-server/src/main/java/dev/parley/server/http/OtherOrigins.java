package dev.parley.server.http;

import dev.parley.server.error.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets web pages of other origins call the API and get tokens (wire-contract §0.18). They show tokens, never cookies, so
 * no browser sends anything along for them; the sign-in pages are not for them at all.
 */
final class OtherOrigins {
    private static final List<String> EXPOSED = List.of(
            Correlation.HEADER,
            "inin-ratelimit-count",
            "inin-ratelimit-allowed",
            "inin-ratelimit-reset",
            "Retry-After");

    private OtherOrigins() {}

    static CorsFilter filter(List<String> origins) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(origins.stream()
                .map(origin -> origin.endsWith(":*") ? origin.substring(0, origin.length() - 1) + "[*]" : origin)
                .toList());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type", "purecloud-sdk"));
        rules.setExposedHeaders(EXPOSED);
        rules.setAllowCredentials(false);
        rules.setMaxAge(Duration.ofHours(1));
        CorsFilter filter = new CorsFilter(request -> isForOthers(request) ? rules : null);
        filter.setCorsProcessor(new Processor());
        return filter;
    }

    private static boolean isForOthers(HttpServletRequest request) {
        String path = request.getServletPath().toLowerCase(Locale.ROOT);
        return path.startsWith("/api/") || path.equals("/oauth/token");
    }

    /** The usual rules; a refusal has the platform's form. */
    private static final class Processor extends DefaultCorsProcessor {
        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration rules, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            boolean allowed = super.processRequest(rules, request, response);
            if (!allowed) {
                Answers.refuse(response, Correlation.of(request), Refusals.otherOrigin());
            }
            return allowed;
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            // The answer follows where the request is known.
        }
    }
}
