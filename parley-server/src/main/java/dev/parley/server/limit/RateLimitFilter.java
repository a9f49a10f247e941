package dev.parley.server.limit;

import dev.parley.server.access.Callers;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Answers;
import dev.parley.server.http.Correlation;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Tells callers how they stand, and turns away those who ask too often. */
public final class RateLimitFilter implements Filter {
    private final RateLimits limits;

    public RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RateLimits.Standing> standing = Callers.current().map(limits::count);
        if (standing.isPresent() && !tell(standing.get(), request, (HttpServletResponse) response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean tell(RateLimits.Standing standing, ServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("inin-ratelimit-count", Integer.toString(standing.count()));
        response.setHeader("inin-ratelimit-allowed", Integer.toString(standing.allowed()));
        response.setHeader("inin-ratelimit-reset", Long.toString(standing.reset()));
        if (!standing.exceeded()) {
            return true;
        }
        response.setHeader("Retry-After", Long.toString(standing.reset()));
        Answers.refuse(response, Correlation.of(request), Refusals.tooManyRequests(standing.reset(), standing.limit()));
        return false;
    }
}
