package dev.parley.cli.serve;

import java.io.IOException;

/** Starts the server. */
@FunctionalInterface
public interface ServerStarter {
    /**
     * Returns when the server accepts requests.
     *
     * @throws IOException when it cannot start, with a sentence for the user: a taken port, an unreadable folder
     */
    RunningServer start(ServeOptions options) throws IOException;
}
