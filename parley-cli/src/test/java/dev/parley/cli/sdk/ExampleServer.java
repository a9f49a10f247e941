package dev.parley.cli.sdk;

import dev.parley.cli.serve.ParleyStarter;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.ServeOptions;
import dev.parley.cli.serve.Storage;
import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

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

    /** A token of the development client. */
    static String token(RunningServer started) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(started.address().resolve("/oauth/token"))
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
