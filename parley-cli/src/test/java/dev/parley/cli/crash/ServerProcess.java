package dev.parley.cli.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code parley serve} as a process of its own, which can be killed. */
final class ServerProcess implements AutoCloseable {
    static final JsonMapper MAPPER = new JsonMapper();
    private static final String READY = "Parley is ready on ";
    private static final String SESSIONS = "/api/v2/textbots/botflows/sessions";

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static ServerProcess start(Path workspace, Path data) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.parley.cli.Main",
                        "serve",
                        workspace.toString(),
                        "--port",
                        "0",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = lines.readLine();
        }
        assertThat(line).as("the server's ready line").isNotNull();
        return new ServerProcess(process, URI.create(String.valueOf(line).substring(READY.length())));
    }

    String token() throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString("parley-dev:parley-dev-secret".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address.resolve("/oauth/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")))
                .at("/access_token")
                .stringValue();
    }

    /** Launches a session of the bot of a name and gives the session's id. */
    String launch(String token, String bot) throws IOException, InterruptedException {
        String flow = send(HttpRequest.newBuilder(address.resolve("/api/v2/textbots/bots/search?botName=" + bot))
                        .header("Authorization", "Bearer " + token))
                .at("/entities/0/id")
                .stringValue();
        ObjectNode launch = MAPPER.createObjectNode().put("externalSessionId", "");
        launch.putObject("flow").put("id", flow);
        ObjectNode channel = launch.putObject("channel").put("name", "Messaging");
        channel.putArray("inputModes").add("Text");
        channel.putArray("outputModes").add("Text");
        channel.putObject("userAgent").put("name", "Other");
        return post(token, SESSIONS, launch).at("/id").stringValue();
    }

    /** One turn; the text goes along with a UserInput. */
    JsonNode turn(String token, String session, @Nullable String previous, String type, @Nullable String text)
            throws IOException, InterruptedException {
        ObjectNode turn = MAPPER.createObjectNode().put("inputEventType", type);
        if (previous != null) {
            turn.putObject("previousTurn").put("id", previous);
        }
        if (text != null) {
            turn.putObject("inputEventUserInput")
                    .put("mode", "Text")
                    .putArray("alternatives")
                    .addObject()
                    .putObject("transcript")
                    .put("text", text);
        }
        return post(token, SESSIONS + "/" + session + "/turns", turn);
    }

    private JsonNode post(String token, String path, JsonNode body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return MAPPER.readTree(response.body());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("the server is gone")
                .isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        http.close();
    }
}
