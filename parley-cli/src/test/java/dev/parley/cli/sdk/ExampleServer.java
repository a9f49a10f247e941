package dev.parley.cli.sdk;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import dev.parley.server.tls.TlsFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The server as {@code parley serve} starts it. */
final class ExampleServer {
    static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private ExampleServer() {}

    /** Serves the example bots from memory. */
    static RunningServer start() throws IOException {
        return start(ROOT.resolve("examples"), new Storage.Memory());
    }

    /** Serves them by a clock of the test. */
    static RunningServer start(Clock clock, Map<String, String> settings) throws IOException {
        return start(
                clock,
                new ServeOptions(
                        ROOT.resolve("examples"), "127.0.0.1", 0, new Storage.Memory(), Profile.LOCAL, settings));
    }

    /** Serves them over HTTPS. */
    static RunningServer startSecure(TlsFiles files) throws IOException {
        return start(Clock.systemUTC(), new ServeOptions(
                ROOT.resolve("examples"),
                "127.0.0.1",
                0,
                new Storage.Memory(),
                Profile.LOCAL,
                Optional.of(files),
                Map.of()));
    }

    static RunningServer start(Path workspace, Storage storage) throws IOException {
        return start(Clock.systemUTC(), new ServeOptions(workspace, "127.0.0.1", 0, storage, Profile.LOCAL, Map.of()));
    }

    private static RunningServer start(Clock clock, ServeOptions options) throws IOException {
        return new ParleyStarter(new FlowLoader(new ArchitectExpressions()), Map.of(), clock)
                .start(options);
    }
}
