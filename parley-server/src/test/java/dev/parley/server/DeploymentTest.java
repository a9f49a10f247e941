package dev.parley.server;

import static dev.parley.server.Deploying.FLOWS;
import static dev.parley.server.Deploying.JOBS;
import static dev.parley.server.Deploying.bot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.export.FlowExport;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.TestServer.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows that are deployed by a job and an upload, as CX as Code does it (wire-contract §4.1, §6 no. 18). */
class DeploymentTest {
    private final TestServer server = TestServer.start();
    private final Deploying deploying = new Deploying(server);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldDeployWhatIsUploaded() {
        Reply registered = deploying.register();
        assertThat(registered.json().get("headers").isObject()).isTrue();
        assertThat(registered.text("/presignedUrl"))
                .startsWith(server.server.uri() + "/parley/uploads/" + registered.text("/id") + "?signature=");
        assertThat(deploying.job(registered).text("/status")).isEqualTo("Registered");

        Reply uploaded = deploying.upload(registered, bot("Greeter", "Hello"));
        assertThat(uploaded.status()).isEqualTo(200);
        assertThat(uploaded.body()).isEmpty();

        Reply job = deploying.job(registered);
        String id = FlowId.of(FlowKind.BOT, "Greeter");
        assertThat(job.text("/status")).as(job.body()).isEqualTo("Success");
        assertThat(job.text("/command")).isEqualTo("Publish");
        assertThat(job.text("/flow/id")).isEqualTo(id);
        assertThat(job.json().get("messages").isEmpty()).isTrue();
        assertThat(job.text("/selfUri")).isEqualTo(JOBS + "/" + registered.text("/id"));

        Reply flow = server.get(FLOWS + "/" + id + "?deleted=false");
        assertThat(flow.text("/name")).isEqualTo("Greeter");
        assertThat(flow.text("/type")).isEqualTo("BOT");
        assertThat(flow.text("/description")).isEqualTo("Says something");
        assertThat(flow.text("/division/name")).isEqualTo("Home");
        assertThat(flow.json().get("active").booleanValue()).isTrue();
        assertThat(flow.text("/publishedVersion/id")).isEqualTo("1.0");
        assertThat(flow.text("/publishedVersion/type")).isEqualTo("PUBLISH");
        assertThat(flow.text("/publishedVersion/createdByClient/id")).isEqualTo("parley-dev");
        assertThat(flow.text("/publishedVersion/datePublished")).isEqualTo("2026-08-15T08:23:58.123Z");
        assertThat(flow.json().at("/publishedVersion/dateSaved").longValue())
                .isEqualTo(server.clock.instant().toEpochMilli());
        assertThat(flow.json().has("lockedClient")).isFalse();

        assertThat(server.launch(id)).isNotEmpty();
        assertThat(server.get("/api/v2/textbots/bots/search?botId=" + id).text("/entities/0/name"))
                .isEqualTo("Greeter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"unknown\": 1}"})
    void shouldRegisterAJobWhateverIsSent(String body) {
        assertThat(server.post(JOBS, body).status()).isEqualTo(200);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        assertThat(server.send(server.request(JOBS)
                                .header("Content-Type", "application/json; charset=utf-8")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))))
                        .status())
                .as("chunked")
                .isEqualTo(200);
    }

    @Test
    void shouldNameTheAddressACallerKnows() {
        Reply behindProxy = server.send(server.request(JOBS)
                .header("X-Forwarded-Proto", "https, http")
                .header("X-Forwarded-Host", "bots.example.com")
                .header("X-Forwarded-Prefix", "/parley-one")
                .POST(BodyPublishers.noBody()));
        assertThat(behindProxy.text("/presignedUrl")).startsWith("https://bots.example.com/parley-one/parley/uploads/");

        Reply misled = server.send(server.request(JOBS)
                .header("X-Forwarded-Proto", "javascript")
                .header("X-Forwarded-Host", "evil.example/?")
                .POST(BodyPublishers.noBody()));
        assertThat(misled.text("/presignedUrl")).startsWith(server.server.uri() + "/");
    }

    @Test
    void shouldPublishANewVersionOnlyForANewText() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        server.clock.forward(Duration.ofMinutes(1));
        assertThat(deploying.deployed(bot("Greeter", "Hello"))).isEqualTo(id);
        assertThat(deploying.flow(id).text("/publishedVersion/id")).isEqualTo("1.0");
        assertThat(deploying.flow(id).text("/publishedVersion/datePublished")).isEqualTo("2026-08-15T08:23:58.123Z");

        deploying.deployed(bot("Greeter", "Good day"));
        Reply flow = deploying.flow(id);
        assertThat(flow.text("/publishedVersion/id")).isEqualTo("2.0");
        assertThat(flow.text("/savedVersion/id")).isEqualTo("2.0");
        assertThat(flow.text("/checkedInVersion/id")).isEqualTo("2.0");

        deploying.deployed(bot("Greeter", "Hello"));
        assertThat(deploying.flow(id).text("/publishedVersion/id")).isEqualTo("3.0");
        assertThat(server.get(FLOWS + "/" + id + "/versions")
                        .json()
                        .at("/total")
                        .intValue())
                .isEqualTo(3);
    }

    @Test
    void shouldSayWhatIsWrongWithAFlow() {
        Reply job = deploying.deploy(bot("Greeter", "Hello").replace("exitBotFlow: {name", "exitBotFlow: {nam"));

        assertThat(job.text("/status")).isEqualTo("Failure");
        assertThat(job.json().has("flow")).isFalse();
        assertThat(job.text("/messages/0/type")).isEqualTo("Error");
        assertThat(job.text("/messages/0/text"))
                .startsWith("flow.yaml:17:")
                .contains("unknown-key")
                .contains("'nam'");
        assertThat(job.text("/messages/0/dateTime")).isEqualTo("2026-08-15T08:23:58.123Z");
        assertThat(deploying.flow(FlowId.of(FlowKind.BOT, "Greeter")).status()).isEqualTo(404);
    }

    @Test
    void shouldDeployANativeExport() {
        Reply job = deploying.deploy(FlowExport.of(DesignSamples.nativeModule("Shared steps")));

        assertThat(job.text("/status")).as(job.body()).isEqualTo("Success");
        assertThat(deploying.flow(job.text("/flow/id")).text("/type")).isEqualTo("COMMONMODULE");
    }

    @Test
    void shouldSayWhatIsNoteworthyOfAFlow() {
        Reply job = deploying.deploy(bot("Greeter", "Hello {{who}}").replace("division: Home", "division: Sales"));

        assertThat(job.text("/status")).as(job.body()).isEqualTo("Success");
        List<String> texts = job.json()
                .get("messages")
                .valueStream()
                .map(message -> message.get("type").stringValue() + " "
                        + message.get("text").stringValue())
                .toList();
        assertThat(texts)
                .anyMatch(text -> text.startsWith("Warning flow.yaml:16:") && text.contains("{{who}}"))
                .anyMatch(text -> text.contains("There is no division 'Sales'"));
        assertThat(deploying.flow(job.text("/flow/id")).text("/division/name")).isEqualTo("Home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not a flow",
                "botFlow: [",
                "\u0000",
                "{\"botFlow\": {\"name\": \"X\"}}",
                "JTdCrubbish"
            })
    void shouldFailOnWhatIsNoFlow(String text) {
        Reply job = deploying.deploy(text);

        assertThat(job.text("/status")).isEqualTo("Failure");
        assertThat(job.text("/messages/0/type")).isEqualTo("Error");
    }

    @Test
    void shouldFailOnWhatIsNoText() {
        Reply registered = deploying.register();
        server.send(HttpRequest.newBuilder(java.net.URI.create(registered.text("/presignedUrl")))
                .PUT(BodyPublishers.ofByteArray(new byte[] {(byte) 0xC3, 0x28})));

        assertThat(deploying.job(registered).text("/messages/0/text")).contains("not-utf-8");
    }

    @Test
    void shouldLeaveFlowsOfFilesToTheirFiles() {
        Reply job = deploying.deploy(bot("Order Status", "Hello"));

        assertThat(job.text("/status")).isEqualTo("Failure");
        assertThat(job.text("/messages/0/text"))
                .contains("flow-in-file")
                .contains("The flow 'Order Status' is kept in flows/Order Status.yaml");
        assertThat(deploying
                        .deploy(bot("Shared", "A bot may have the name of a module"))
                        .text("/status"))
                .isEqualTo("Success");
    }

    @Test
    void shouldNotDeployWhatSomebodyElseHasLocked() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        server.send(HttpRequest.newBuilder(server.uri(FLOWS + "/actions/checkout?flow=" + id))
                .header("Authorization", "Bearer " + server.token("hashed", "hashed-secret"))
                .POST(BodyPublishers.noBody()));

        Reply refused = deploying.deploy(bot("Greeter", "Good day"));
        assertThat(refused.text("/status")).isEqualTo("Failure");
        assertThat(refused.text("/messages/0/text"))
                .contains("flow-not-free")
                .contains("is locked by the client Hashed")
                .contains("force_unlock");
        assertThat(deploying.flow(id).text("/publishedVersion/id")).isEqualTo("1.0");

        assertThat(deploying.act("unlock", id).status()).isEqualTo(200);
        assertThat(deploying.deploy(bot("Greeter", "Good day")).text("/status")).isEqualTo("Success");
    }

    @Test
    void shouldDeployWhatTheDeployerHasLocked() {
        String id = deploying.deployed(bot("Greeter", "Hello"));
        deploying.act("checkout", id);
        deploying.deployed(bot("Greeter", "Good day"));

        assertThat(deploying.flow(id).text("/publishedVersion/id")).isEqualTo("2.0");
        assertThat(deploying.flow(id).json().has("lockedClient")).isFalse();
    }

    @Test
    void shouldTakeAnUploadOnlyFromWhoWasTold() {
        Reply registered = deploying.register();
        String url = registered.text("/presignedUrl");
        String other = deploying.register().text("/presignedUrl");

        for (String wrong : List.of(
                url.substring(0, url.indexOf('?')),
                url + "x",
                url.substring(0, url.indexOf('=') + 1) + other.substring(other.indexOf('=') + 1),
                url.replace(registered.text("/id"), "unknown"))) {
            Reply refused = server.send(HttpRequest.newBuilder(java.net.URI.create(wrong))
                    .PUT(BodyPublishers.ofString(bot("Greeter", "Hello"))));
            assertThat(refused.status()).as(wrong).isEqualTo(403);
            assertThat(refused.text("/code")).isEqualTo("not.authorized");
        }
        assertThat(deploying.job(registered).text("/status")).isEqualTo("Registered");
        assertThat(server.stores
                        .jobs()
                        .find(registered.text("/id"), server.clock.instant())
                        .orElseThrow()
                        .definition())
                .as("only a hash is kept")
                .doesNotContain(url.substring(url.indexOf('=') + 1));
    }

    @Test
    void shouldTakeOneUploadForAJobButTheSameOneAgain() {
        Reply registered = deploying.register();
        deploying.upload(registered, bot("Greeter", "Hello"));

        assertThat(deploying.upload(registered, bot("Greeter", "Hello")).status())
                .isEqualTo(200);
        assertThat(deploying.upload(registered, bot("Greeter", "Good day")).status())
                .isEqualTo(409);
        assertThat(deploying.flow(FlowId.of(FlowKind.BOT, "Greeter")).text("/publishedVersion/id"))
                .isEqualTo("1.0");
    }

    @Test
    void shouldForgetJobsAfterAnHour() {
        Reply registered = deploying.register();
        server.clock.forward(Duration.ofHours(1));

        assertThat(deploying.upload(registered, bot("Greeter", "Hello")).status())
                .isEqualTo(403);
        server.wait(Duration.ZERO);
        assertThat(deploying.job(registered).status()).isEqualTo(404);
        assertThat(deploying.job(registered).text("/code")).isEqualTo("not.found");
    }

    @Test
    void shouldTakeTheSameUploadAfterAFailureInTheMiddle() {
        Reply registered = deploying.register();
        server.stores.refuseFlows(1);
        assertThat(deploying.upload(registered, bot("Greeter", "Hello")).status())
                .as("the store fails before the flow is kept")
                .isEqualTo(503);
        assertThat(deploying.job(registered).text("/status")).isEqualTo("Registered");

        server.stores.refuseJobEnds(1);
        assertThat(deploying.upload(registered, bot("Greeter", "Hello")).status())
                .as("the flow is published, but the job cannot be ended")
                .isEqualTo(503);
        assertThat(deploying.job(registered).text("/status")).isEqualTo("Registered");

        assertThat(deploying.upload(registered, bot("Greeter", "Hello")).status())
                .isEqualTo(200);
        Reply job = deploying.job(registered);
        assertThat(job.text("/status")).isEqualTo("Success");
        assertThat(deploying.flow(job.text("/flow/id")).text("/publishedVersion/id"))
                .as("published once")
                .isEqualTo("1.0");
    }

    @Test
    void shouldKnowJobsAndFlowsAfterARestart() {
        Reply waiting = deploying.register();
        Reply ended = deploying.register();
        deploying.upload(ended, bot("Greeter", "Hello"));
        String session = server.launch(FlowId.of(FlowKind.BOT, "Greeter"));
        server.server.close();

        try (TestServer again = TestServer.start(Profile.LOCAL, server.stores, TestServer.flows("1"))) {
            Deploying deployer = new Deploying(again);
            assertThat(deployer.job(waiting).text("/status")).isEqualTo("Registered");
            assertThat(deployer.job(ended).text("/status")).isEqualTo("Success");
            assertThat(again.turn(session, TestServer.noOp()).status()).isEqualTo(200);
            assertThat(again.launch(FlowId.of(FlowKind.BOT, "Greeter"))).isNotEmpty();
            assertThat(deployer.deployed(bot("Greeter", "Good day"))).isEqualTo(FlowId.of(FlowKind.BOT, "Greeter"));
        }
    }

    @Test
    void shouldTakeFlowsLargerThanOtherBodies() {
        String large = bot("Greeter", "Hello") + ("# " + "x".repeat(1000) + "\n").repeat(2000);
        assertThat(deploying.deploy(large).text("/status")).isEqualTo("Success");

        Reply registered = deploying.register();
        assertThat(deploying.upload(registered, " ".repeat((16 << 20) + 1)).status())
                .isEqualTo(413);
        assertThat(server.post(FLOWS, " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
    }
}
