package dev.parley.server.http;

import dev.parley.server.error.Refusals;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Refuses requests at once when too many are worked on already, rather than letting all of them wait. */
final class OverloadFilter implements Filter {
    /** When to try again: turns take a fraction of a second. */
    private static final String SECONDS = "1";

    private final Semaphore places;

    OverloadFilter(int concurrentRequests) {
        this.places = new Semaphore(concurrentRequests);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            ((HttpServletResponse) response).setHeader("Retry-After", SECONDS);
            Answers.refuse((HttpServletResponse) response, Correlation.of(request), Refusals.unavailable());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
