package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsTest {
    private TestServer server;

    @BeforeAll
    void start() {
        server = TestServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldHoldAConversationFromLaunchToExit() {
        String session = server.launch(TestServer.BOT);

        TestServer.Reply hello = server.turn(session, """
                {"inputEventType": "NoOp", "previousTurn": null,
                 "inputEventUserInput": {"mode": "Text", "alternatives": [{"transcript": {"text": ""}}]}}
                """);
        assertThat(hello.status()).as(hello.body()).isEqualTo(200);
        assertThat(hello.text("/nextActionType")).isEqualTo("NoOp");
        assertThat(hello.text("/prompts/outputLanguage")).isEqualTo("en-us");
        assertThat(hello.text("/prompts/textPrompts/segments/0/text")).isEqualTo("Hello");
        assertThat(hello.json().has("previousTurn")).isFalse();
    }
}
