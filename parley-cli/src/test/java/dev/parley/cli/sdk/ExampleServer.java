package dev.parley.cli.sdk;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The server as {@code parley serve} starts it. */
final class ExampleServer {
    static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private ExampleServer() {}

    /** Serves the example bots from memory. */
    static RunningServer start() throws IOException {
        return start(ROOT.resolve("examples"), new Storage.Memory());
    }

    static RunningServer start(Path workspace, Storage storage) throws IOException {
        return new ParleyStarter(new FlowLoader(new ArchitectExpressions()), Map.of(), Clock.systemUTC())
                .start(new ServeOptions(workspace, "127.0.0.1", 0, storage, Profile.LOCAL, Map.of()));
    }
}
