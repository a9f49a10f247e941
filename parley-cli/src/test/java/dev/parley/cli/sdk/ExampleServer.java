package dev.parley.cli.sdk;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.provider.action.ServedActions;
import dev.parley.server.Profile;
import dev.parley.server.tls.TlsFiles;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

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
        return start(
                Clock.systemUTC(),
                new ServeOptions(
                        ROOT.resolve("examples"),
                        "127.0.0.1",
                        0,
                        new Storage.Memory(),
                        Profile.LOCAL,
                        Optional.of(files),
                        ServedActions.Mode.UNSTUBBED,
                        Map.of()));
    }

    static RunningServer start(Path workspace, Storage storage) throws IOException {
        return start(Clock.systemUTC(), new ServeOptions(workspace, "127.0.0.1", 0, storage, Profile.LOCAL, Map.of()));
    }

    /** Serves a workspace with third-party bots from memory. */
    static RunningServer start(Path workspace, Map<String, String> environment) throws IOException {
        ServeOptions options =
                new ServeOptions(workspace, "127.0.0.1", 0, new Storage.Memory(), Profile.LOCAL, Map.of());
        return new ParleyStarter(new FlowLoader(new ArchitectExpressions()), environment, Clock.systemUTC())
                .start(options);
    }

    private static RunningServer start(Clock clock, ServeOptions options) throws IOException {
        return new ParleyStarter(new FlowLoader(new ArchitectExpressions()), Map.of(), clock).start(options);
    }

    /** A token of the development client. */
    static String token(RunningServer server) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/oauth/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String body = http.send(request, BodyHandlers.ofString()).body();
            return new JsonMapper().readTree(body).at("/access_token").stringValue();
        }
    }
}
