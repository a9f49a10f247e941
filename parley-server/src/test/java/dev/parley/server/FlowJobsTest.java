package dev.parley.server;

import static dev.parley.server.Deploying.FLOWS;
import static dev.parley.server.Deploying.bot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.TestServer.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows that are exported and validated by jobs (wire-contract §4.1, §6 no. 18). */
class FlowJobsTest {
    private static final String EXPORTS = FLOWS + "/export/jobs";
    private static final String VALIDATIONS = FLOWS + "/validate/jobs";

    private final TestServer server = TestServer.start();
    private final Deploying deploying = new Deploying(server);

    @AfterEach
    void stop() {
        server.close();
    }

    private Reply export(String flows) {
        Reply made = server.post(EXPORTS, "{\"flows\": [" + flows + "]}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.text("/status"))
                .as("all but this and the end is an error to CX as Code")
                .isEqualTo("Started");
        return server.get(made.text("/selfUri") + "?expand=messages");
    }

    private static String byId(String id) {
        return "{\"flow\": {\"id\": \"" + id + "\"}}";
    }

    private Reply download(Reply job) {
        return server.send(HttpRequest.newBuilder(URI.create(job.text("/downloadUrl"))));
    }

    @Test
    void shouldExportWhatWasDeployed() {
        String text = bot("Greeter", "Hello");
        Reply job = export(byId(deploying.deployed(text)));

        assertThat(job.text("/status")).isEqualTo("Success");
        assertThat(job.text("/command")).isEqualTo("Export");
        assertThat(job.text("/downloadUrl")).startsWith(server.server.uri() + "/parley/downloads/");
        Reply file = download(job);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(text);
        assertThat(file.header("Content-Type")).startsWith("application/yaml");
        assertThat(file.header("Content-Disposition")).contains("Greeter.yaml");
        assertThat(download(job).body()).as("again").isEqualTo(text);
        assertThat(deploying.deployed(file.body())).isEqualTo(deploying.deployed(text));
    }

    @Test
    void shouldExportACertainVersionByName() {
        deploying.deployed(bot("Greeter", "Hello"));
        deploying.deployed(bot("Greeter", "Good day"));

        Reply first = export("{\"flow\": {\"name\": \"Greeter\", \"type\": \"bot\", \"version\": \"1.0\"}}");
        assertThat(download(first).body()).contains("Hello");
        Reply latest = export("{\"flow\": {\"name\": \"Greeter\", \"type\": \"BOT\", \"version\": \"latest\"}}");
        assertThat(download(latest).body()).contains("Good day");
        assertThat(download(export(byId(TestServer.BOT))).body())
                .as("of the workspace")
                .isEqualTo("Order Status 1");
    }

    @Test
    void shouldExportSeveralFlowsAsOneFile() throws IOException, InterruptedException {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        Reply job = export(byId(id) + "," + byId(id) + ",{\"flow\": {\"id\": \"" + TestServer.BOT
                + "\"}, \"fileName\": \"../../sta\\\"tus.yaml\"}");

        Map<String, String> files = new LinkedHashMap<>();
        try (HttpClient client = HttpClient.newHttpClient();
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(client.send(
                                HttpRequest.newBuilder(URI.create(job.text("/downloadUrl")))
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(files)
                .containsOnlyKeys("Greeter.yaml", "2 Greeter.yaml", "_._.._sta_tus.yaml")
                .containsEntry("2 Greeter.yaml", bot("Greeter", "Hello"));
    }

    @Test
    void shouldExportNativeFlowsAsYamlAndAsTheyCame() {
        String id = server.post(FLOWS, "{\"name\": \"Shared steps\", \"type\": \"COMMONMODULE\"}")
                .text("/id");
        server.post(FLOWS + "/" + id + "/versions", DesignSamples.nativeModule("Shared steps"));

        assertThat(download(export(byId(id))).json().at("/commonModule/name").stringValue())
                .isEqualTo("Shared steps");
        Reply asItCame = export("{\"flow\": {\"id\": \"" + id + "\"}, \"exportType\": \"Architect\"}");
        assertThat(asItCame.json().get("messages").isEmpty()).isTrue();
        assertThat(download(asItCame).body()).startsWith("JTdC");
        Reply yaml = export("{\"flow\": {\"id\": \"" + deploying.deployed(bot("Greeter", "Hello"))
                + "\"}, \"exportType\": \"Architect\"}");
        assertThat(yaml.text("/messages/0/type")).isEqualTo("Warning");
        assertThat(download(yaml).body()).startsWith("botFlow:");
    }

    @Test
    void shouldGiveFilesOnlyToWhoWasToldAndNotForEver() {
        Reply job = export(byId(TestServer.BOT));
        String url = job.text("/downloadUrl");
        String deployment = deploying.register().text("/id");

        for (String wrong :
                new String[] {url + "x", url.substring(0, url.indexOf('?')), url.replace(job.text("/id"), deployment)
                }) {
            assertThat(server.send(HttpRequest.newBuilder(URI.create(wrong))).status())
                    .as(wrong)
                    .isEqualTo(403);
        }
        server.clock.forward(Duration.ofHours(1));
        assertThat(download(job).status()).isEqualTo(403);
        server.wait(Duration.ZERO);
        assertThat(server.get(job.text("/selfUri")).status()).isEqualTo(404);
        assertThat(server.get(EXPORTS + "/" + deployment).status()).isEqualTo(404);
    }

    @Test
    void shouldSayWhichFlowsAreNotThere() {
        Reply job = export(byId("nobody") + "," + byId(TestServer.BOT) + ",{\"flow\": {\"name\": \"Greeter\"}}");

        assertThat(job.text("/status")).isEqualTo("Failure");
        assertThat(job.json().has("downloadUrl")).isFalse();
        assertThat(job.text("/messages/0/text")).contains("nobody");
        assertThat(job.text("/messages/1/text")).contains("name and type");
    }

    @Test
    void shouldValidateFlows() {
        String right = deploying.deployed(bot("Greeter", "Hello"));
        String wrong =
                server.post(FLOWS, "{\"name\": \"Wrong\", \"type\": \"BOT\"}").text("/id");
        server.post(
                FLOWS + "/" + wrong + "/versions",
                DesignSamples.json(bot("Wrong", "Hello").replace("exitBotFlow", "exitBot"))
                        .toString());

        Reply made = server.post(VALIDATIONS, "{\"flows\": [" + byId(right) + "]}");
        assertThat(made.text("/status")).isEqualTo("Started");
        assertThat(made.json().get("totalFlows").intValue()).isEqualTo(1);
        Reply success = server.get(VALIDATIONS + "/" + made.text("/id"));
        assertThat(success.text("/status")).isEqualTo("Success");
        assertThat(success.text("/command")).isEqualTo("Validate");

        Reply failure = server.get(server.post(VALIDATIONS, "{\"flows\": [" + byId(right) + "," + byId(wrong) + "]}")
                .text("/selfUri"));
        assertThat(failure.text("/status")).isEqualTo("Failure");
        assertThat(failure.text("/messages/0/text")).contains("exitBot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"flows\": null}", "{\"flows\": []}", "{\"flows\": [{}]}", "null"})
    void shouldNeedFlowsToWorkOn(String body) {
        assertThat(server.post(EXPORTS, body).text("/code")).isEqualTo("bad.request");
        assertThat(server.post(VALIDATIONS, body).text("/code")).isEqualTo("bad.request");
    }
}
