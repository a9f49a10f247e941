package dev.parley.server.http;

import dev.parley.server.error.Refusals;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses bodies over the limit, announced or chunked, and lets their senders see why. */
final class BodyLimitFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(BodyLimitFilter.class);

    /** Where flows are uploaded and saved. */
    private static final Pattern FLOW =
            Pattern.compile("/parley/uploads/[^/]+|/api/v2/flows/[^/]+/versions", Pattern.CASE_INSENSITIVE);

    private final BodyLimits limits;

    BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long maximum = isFlow((HttpServletRequest) request) ? limits.flow() : limits.maximum();
        if (request.getContentLengthLong() > maximum) {
            Answers.refuse((HttpServletResponse) response, Correlation.of(request), Refusals.tooLarge(maximum));
            response.flushBuffer();
            discard(request.getInputStream());
            return;
        }
        LimitedRequest limited = new LimitedRequest((HttpServletRequest) request, maximum);
        chain.doFilter(limited, response);
        if (limited.exceeded()) {
            response.flushBuffer();
            discard(request.getInputStream());
        }
    }

    private static boolean isFlow(HttpServletRequest request) {
        return FLOW.matcher(request.getServletPath()).matches();
    }

    private void discard(ServletInputStream body) {
        byte[] buffer = new byte[16 * 1024];
        long end = System.nanoTime() + limits.patience().toNanos();
        try {
            for (long left = limits.discard(); left > 0 && System.nanoTime() < end; ) {
                int count = body.read(buffer);
                if (count < 0) {
                    return;
                }
                left -= count;
            }
        } catch (IOException gone) {
            LOG.debug("the client went away while its body was thrown away", gone);
        }
    }
}
