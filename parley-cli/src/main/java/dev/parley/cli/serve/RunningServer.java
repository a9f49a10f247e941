package dev.parley.cli.serve;

import dev.parley.flow.source.Finding;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A server that accepts requests. */
public interface RunningServer extends AutoCloseable {
    /** Where it is reached, with the real port: {@code http://HOST:PORT}, no path. */
    URI address();

    /** What is wrong or noteworthy in the workspace; a flow with an error is not served. */
    List<Finding> findings();

    /** The built-in client of the local profile. */
    Optional<DevelopmentClient> developmentClient();

    /** Returns when the server has stopped. */
    void awaitStop() throws InterruptedException;

    /** Ends the turns under way and stops. Harmless when repeated, also from another thread. */
    @Override
    void close();

    /** An OAuth client that holds every permission. */
    record DevelopmentClient(String id, String secret) {}
}
