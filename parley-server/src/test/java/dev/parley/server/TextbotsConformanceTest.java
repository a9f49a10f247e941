package dev.parley.server;

import static dev.parley.server.TestServer.BOT;
import static dev.parley.server.TestServer.SESSIONS;
import static dev.parley.server.TestServer.noOp;
import static dev.parley.server.TestServer.says;
import static dev.parley.server.TestServer.saysAfter;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The checks of architect-semantics §7 that are about the wire; the others are in {@code ConformanceTest} of the engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextbotsConformanceTest {
    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("7.22 A turn behind any but the last one is a conflict, and changes nothing")
    void shouldRefuseAStalePreviousTurn() {
        String session = server.launch(BOT);
        String first = server.turn(session, noOp()).text("/id");
        TestServer.Reply second = server.turn(session, saysAfter(first, "tea"));
        assertThat(second.status()).isEqualTo(200);

        TestServer.Reply stale = server.turn(session, saysAfter(first, "coffee"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("/code")).isEqualTo("conflict");
        assertThat(server.stores.turnLog().turns(session)).hasSize(2);
        TestServer.Reply third = server.turn(session, saysAfter(second.text("/id"), "milk"));
        assertThat(third.status()).isEqualTo(200);
        assertThat(third.text("/previousTurn/id")).isEqualTo(second.text("/id"));
    }

    @Test
    @DisplayName("7.23 Empty strings in a launch are as good as nothing")
    void shouldTakeEmptyStringsInALaunch() {
        TestServer.Reply launched = server.post(SESSIONS, """
                {"flow": {"id": "%s"}, "externalSessionId": "", "conversationId": "", "inputData": {"variables": {}},
                 "language": "", "channel": {"name": "Messaging", "inputModes": ["Text"], "outputModes": ["Text"],
                 "userAgent": {"name": "GenesysWebWidget"}}}
                """.formatted(BOT));
        assertThat(launched.status()).as(launched.body()).isEqualTo(200);

        TestServer.Reply turn = server.turn(launched.text("/id"), """
                {"inputEventType": "NoOp", "previousTurn": null,
                 "inputEventUserInput": {"mode": "Text", "alternatives": [{"transcript": {"text": ""}}]}}
                """);
        assertThat(turn.status()).as(turn.body()).isEqualTo(200);
        assertThat(turn.text("/prompts/outputLanguage")).isEqualTo("en-us");
        assertThat(turn.text("/prompts/textPrompts/segments/0/text")).isEqualTo("Hello");
    }

    @Test
    @DisplayName("7.25 Output data is in the answer that exits, and in no other")
    void shouldGiveOutputsOnExitOnly() {
        String exiting = server.launch(BOT);
        assertThat(server.turn(exiting, noOp()).body()).doesNotContain("outputData");
        assertThat(server.turn(exiting, says("tea")).body()).doesNotContain("outputData");
        TestServer.Reply exit = server.turn(exiting, says("bye"));
        assertThat(exit.text("/nextActionType")).isEqualTo("Exit");
        assertThat(exit.text("/nextActionExit/outputData/variables/Flow.order")).isEqualTo("4411");

        TestServer.Reply end = server.turn(server.launch(BOT), says("leave"));
        assertThat(end.text("/nextActionType")).isEqualTo("Disconnect");
        assertThat(end.body()).doesNotContain("outputData");
    }
}
