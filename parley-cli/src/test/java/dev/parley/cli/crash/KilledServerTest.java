package dev.parley.cli.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} between turns loses nothing (design promise 3). */
class KilledServerTest {
    private static final Path EXAMPLES =
            Path.of(System.getProperty("parley.root", "..")).resolve("examples");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void shouldGoOnWithEverySessionAfterKills() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        String session;
        String token;
        String turn;
        try (ServerProcess server = ServerProcess.start(EXAMPLES, data)) {
            token = server.token();
            session = server.launch(token, "Pizza");
            server.turn(token, session, null, "NoOp", null);
            turn = server.turn(token, session, null, "NoOp", null).at("/id").stringValue();
            server.kill();
        }
        String answered;
        try (ServerProcess server = ServerProcess.start(EXAMPLES, data)) {
            var answer = server.turn(token, session, turn, "UserInput", "large");
            assertThat(answer.toString()).contains("That makes ");
            answered = answer.toString();
            server.kill();
        }
        try (ServerProcess server = ServerProcess.start(EXAMPLES, data)) {
            assertThat(server.turn(token, session, turn, "UserInput", "large").toString())
                    .as("a repeated turn gets its first answer")
                    .isEqualTo(answered);
            String last = ServerProcess.MAPPER.readTree(answered).at("/id").stringValue();
            server.turn(token, session, last, "UserInput", "no");
            server.turn(token, session, null, "UserInput", "5551234");
            server.turn(token, session, null, "UserInput", "yes");
            var exit = server.turn(token, session, null, "NoOp", null);
            assertThat(exit.at("/nextActionType").stringValue()).isEqualTo("Exit");
            assertThat(exit.at("/nextActionExit/outputData/variables/Flow.pizzas")
                            .toString())
                    .isEqualTo("[\"large\"]");
            server.kill();
        }
    }

    @Test
    void shouldFinishSessionsOnTheVersionTheyBeganWith() throws IOException, InterruptedException {
        Path workspace = folder.resolve("workspace");
        Files.createDirectories(workspace.resolve("flows"));
        Path flow = workspace.resolve("flows/greeter.yaml");
        Path data = folder.resolve("data");
        Files.writeString(flow, greeter("Goodbye, old friend."));
        String token;
        String session;
        try (ServerProcess server = ServerProcess.start(workspace, data)) {
            token = server.token();
            session = server.launch(token, "Greeter");
            server.turn(token, session, null, "NoOp", null);
            server.kill();
        }
        Files.writeString(flow, greeter("Goodbye, new friend."));
        try (ServerProcess server = ServerProcess.start(workspace, data)) {
            assertThat(server.turn(token, session, null, "UserInput", "yes").toString())
                    .contains("old friend");
            String fresh = server.launch(token, "Greeter");
            server.turn(token, fresh, null, "NoOp", null);
            assertThat(server.turn(token, fresh, null, "UserInput", "yes").toString())
                    .contains("new friend");
        }
    }

    private static String greeter(String goodbye) {
        return """
                botFlow:
                  name: Greeter
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
}
