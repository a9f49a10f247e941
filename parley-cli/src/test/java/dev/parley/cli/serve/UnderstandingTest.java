package dev.parley.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.server.Profile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A served bot understands sentences that nobody gave it, and remembers what it learnt. */
class UnderstandingTest {
    private static final Path WORKSPACE =
            Path.of(System.getProperty("parley.root", "..")).resolve("parley-cli/src/test/resources/understanding");
    private static final String PARAPHRASE = "could I hold on to it a bit more before I return it";
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path data;

    @Test
    void shouldUnderstandWhatWordsAloneDoNot() throws IOException, InterruptedException {
        assertThat(answer(new Storage.Memory(), Map.of())).contains("Keep it two more weeks.");
        assertThat(answer(new Storage.Memory(), Map.of("nlu.encoder", "none")))
                .doesNotContain("Keep it two more weeks.");
    }

    @Test
    void shouldGoByWordsWhereTheEncoderCannotBeOpened() throws IOException, InterruptedException {
        Map<String, String> settings =
                Map.of("nlu.encoder", data.resolve("absent").toString());

        assertThat(answer(new Storage.Memory(), settings, "when do you open")).contains("From nine to six.");
    }

    @Test
    void shouldTakeTheModelOfTheLastStart() throws IOException, InterruptedException {
        Storage folder = new Storage.Folder(data);
        assertThat(answer(folder, Map.of())).contains("Keep it two more weeks.");
        List<Path> models = files("models");
        FileTime vectors = Files.getLastModifiedTime(files("vectors").getFirst());
        assertThat(models).isNotEmpty();

        assertThat(answer(folder, Map.of())).contains("Keep it two more weeks.");
        assertThat(files("models")).isEqualTo(models);
        assertThat(Files.getLastModifiedTime(files("vectors").getFirst())).isEqualTo(vectors);
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static String answer(Storage storage, Map<String, String> settings)
            throws IOException, InterruptedException {
        return answer(storage, settings, PARAPHRASE);
    }

    /** What the bot answers to a sentence. */
    private static String answer(Storage storage, Map<String, String> settings, String words)
            throws IOException, InterruptedException {
        try (RunningServer server = new ParleyStarter(
                                new FlowLoader(new ArchitectExpressions()), Map.of(), Clock.systemUTC())
                        .start(new ServeOptions(WORKSPACE, "127.0.0.1", 0, storage, Profile.LOCAL, settings));
                HttpClient http = HttpClient.newHttpClient()) {
            URI address = server.address();
            JsonNode token = send(
                    http,
                    HttpRequest.newBuilder(address.resolve("/oauth/token"))
                            .header("Authorization", "Basic cGFybGV5LWRldjpwYXJsZXktZGV2LXNlY3JldA==")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials")));
            String bearer = "Bearer " + token.at("/access_token").stringValue();
            JsonNode found = send(
                    http,
                    HttpRequest.newBuilder(address.resolve("/api/v2/textbots/bots/search"))
                            .header("Authorization", bearer));
            String session = UUID.randomUUID().toString();
            String bot = found.at("/entities/0/id").stringValue();
            say(http, address, bearer, bot, session, "");
            return say(http, address, bearer, bot, session, words).toString();
        }
    }

    private static JsonNode say(HttpClient http, URI address, String bearer, String bot, String session, String words)
            throws IOException, InterruptedException {
        String body = """
                {"botId": "%s", "botAlias": "$LATEST", "integrationId": "parley", "botSessionId": "%s",
                 "postTextMessage": {"type": "Text", "text": "%s"}, "languageCode": "en-us",
                 "botSessionTimeoutMinutes": 10, "botChannels": ["Messaging"]}
                """.formatted(bot, session, words);
        return send(
                http,
                HttpRequest.newBuilder(address.resolve("/api/v2/textbots/bots/execute"))
                        .header("Authorization", bearer)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return MAPPER.readTree(
                http.send(request.build(), BodyHandlers.ofString()).body());
    }
}
