package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.Storage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Bots that are deployed over the API and talked to (wire-contract §6 no. 18). */
class DeploymentTest {
    @TempDir
    private Path folder = Path.of("");

    private static String greeter(String goodbye) {
        return """
                botFlow:
                  name: Greeter
                  division: Home
                  defaultLanguage: en-us
                  startUpRef: "/botFlow/bots/bot[Start_10]"
                  bots:
                    - bot:
                        name: Start
                        refId: Start_10
                        actions:
                          - askForBoolean: {name: Ask, question: {lit: "Done?"}, noInput: {lit: "Done?"}, noMatch: {lit: "Done?"}}
                          - communicate: {name: Bye, communication: {lit: "%s"}}
                          - exitBotFlow: {name: Exit}
                """.formatted(goodbye);
    }

    private RunningServer start() throws IOException {
        Path workspace = Files.createDirectories(folder.resolve("workspace"));
        Files.createDirectories(workspace.resolve("flows"));
        return ExampleServer.start(workspace, new Storage.Folder(folder.resolve("data")));
    }

    @Test
    void shouldDoWhatCxAsCodeAsksFor() throws IOException, InterruptedException {
        try (RunningServer server = start();
                Deploying deploying = new Deploying(server.address())) {
            JsonNode failed = deploying.deploy(greeter("Bye").replace("exitBotFlow", "exitBot"));
            assertThat(failed.get("status").stringValue()).isEqualTo("Failure");
            assertThat(failed.at("/messages/0/text").stringValue()).startsWith("flow.yaml:13:");

            JsonNode job = deploying.deploy(greeter("Bye"));
            assertThat(job.get("status").stringValue()).isEqualTo("Success");
            String id = job.at("/flow/id").stringValue();
            assertThat(deploying
                            .get("/api/v2/flows/" + id + "?deleted=false")
                            .at("/active")
                            .booleanValue())
                    .isTrue();
            assertThat(deploying
                            .get("/api/v2/flows?pageSize=500&includeSchemas=true&name=Greeter&type=bot")
                            .at("/entities/0/id")
                            .stringValue())
                    .isEqualTo(id);

            JsonNode export =
                    deploying.post("/api/v2/flows/export/jobs", "{\"flows\": [{\"flow\": {\"id\": \"" + id + "\"}}]}");
            assertThat(export.get("status").stringValue()).isEqualTo("Started");
            String url = deploying
                    .get("/api/v2/flows/export/jobs/" + export.get("id").stringValue() + "?expand=messages")
                    .get("downloadUrl")
                    .stringValue();
            try (HttpClient anybody = HttpClient.newHttpClient()) {
                assertThat(anybody.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                                .body())
                        .isEqualTo(greeter("Bye"));
            }

            String session = deploying.launch(id);
            assertThat(deploying.say(session, "")).contains("Done?");
            assertThat(deploying.say(session, "yes")).contains("Bye");

            deploying.delete("/api/v2/flows/" + id);
            assertThat(deploying.status("/api/v2/flows/" + id + "?deleted=false"))
                    .isEqualTo(404);
            assertThat(deploying
                            .get("/api/v2/flows/" + id + "?deleted=true")
                            .at("/deleted")
                            .booleanValue())
                    .isTrue();
        }
    }

    @Test
    void shouldFinishSessionsOnTheVersionTheyBeganWith() throws IOException, InterruptedException {
        String first;
        String second;
        String id;
        try (RunningServer server = start();
                Deploying deploying = new Deploying(server.address())) {
            id = deploying
                    .deploy(greeter("Goodbye, old friend."))
                    .at("/flow/id")
                    .stringValue();
            first = deploying.launch(id);
            second = deploying.launch(id);
            deploying.say(first, "");
            deploying.say(second, "");
            deploying.deploy(greeter("Goodbye, new friend."));

            assertThat(deploying.say(first, "yes")).contains("Goodbye, old friend.");
        }
        try (RunningServer server = start();
                Deploying deploying = new Deploying(server.address())) {
            assertThat(deploying.say(second, "yes")).contains("Goodbye, old friend.");
            String fresh = deploying.launch(id);
            deploying.say(fresh, "");
            assertThat(deploying.say(fresh, "yes")).contains("Goodbye, new friend.");
            deploying.delete("/api/v2/flows/" + id);
        }
        try (RunningServer server = start();
                Deploying deploying = new Deploying(server.address())) {
            assertThat(deploying.status("/api/v2/flows/" + id))
                    .as("deleted for good")
                    .isEqualTo(404);
        }
    }
}
