package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RichMediaTest {
    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldTakeTheFirstButtonResponseAsAChoice() {
        assertThat(said("""
                        {"inputs": [
                          {"contentType": "ButtonResponse", "buttonResponse":
                            {"type": "QuickReply", "text": "Small", "payload": "small", "originatingMessageId": "m-1"}},
                          {"contentType": "ButtonResponse", "buttonResponse": {"text": "Large", "payload": "large"}}]}
                        """)).isEqualTo("chosen small");
    }

    @Test
    void shouldTakeTheTextOfAButtonWithoutPayload() {
        assertThat(said("""
                        {"inputs": [{"contentType": "ButtonResponse",
                                     "buttonResponse": {"type": "DatePicker", "text": "today"}}]}
                        """)).isEqualTo("chosen today");
    }

    @Test
    void shouldTakeAFormAsTheWordsInIt() {
        assertThat(said("""
                        {"inputs": [{"contentType": "Form", "form": {"cannedResponseId": "c-1", "response": [
                          {"id": "a", "component": {"contentType": "ButtonResponse",
                                                    "buttonResponse": {"type": "Form", "text": "kari@example.org"}}},
                          {"id": "b", "component": {"contentType": "ButtonResponse",
                                                    "buttonResponse": {"type": "Form", "payload": "Oslo"}}}]}}]}
                        """)).isEqualTo("heard kari@example.org, Oslo");
    }

    @Test
    void shouldTakeAFormOfOneFieldAsAChoice() {
        assertThat(said("""
                        {"inputs": [{"contentType": "Form", "form": {"cannedResponseId": "c-1", "response": [
                          {"id": "a", "component": {"contentType": "ButtonResponse",
                                                    "buttonResponse": {"type": "Form", "text": "Red", "payload": "r"}}}]}}]}
                        """)).isEqualTo("chosen r");
    }

    @Test
    void shouldTakeSeveralItemsOfAListTogether() {
        assertThat(said("""
                        {"inputs": [
                          {"contentType": "ButtonResponse",
                           "buttonResponse": {"type": "ListPicker", "text": "Red", "payload": "r"}},
                          {"contentType": "ButtonResponse",
                           "buttonResponse": {"type": "ListPicker", "text": "Blue"}}]}
                        """)).isEqualTo("picked r Blue");
    }

    @Test
    void shouldTakeAPickedTimeAsAChoice() {
        assertThat(said("""
                        {"inputs": [{"contentType": "ButtonResponse", "buttonResponse":
                          {"type": "DatePicker", "text": "Monday", "payload": "2026-08-17T09:00:00.000Z"}}]}
                        """)).isEqualTo("chosen 2026-08-17T09:00:00.000Z");
    }

    @Test
    void shouldShowEveryKindOfRichMediaInTheWordsOfTheWire() {
        String body = server.turn(server.launch(TestServer.BOT), TestServer.says("everything"))
                .body();

        assertThat(RichMediaSamples.SAMPLES.values())
                .allSatisfy(sample -> assertThat(body).contains(sample));
    }

    @Test
    void shouldShowFilesAndLinksInSegmentsOfTheirOwn() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), TestServer.says("everything"));

        assertThat(reply.json().at("/prompts/textPrompts/segments"))
                .extracting(segment -> segment.get("content").size())
                .containsExactly(RichMediaSamples.SAMPLES.size() - 3, 1, 1, 1);
    }

    @Test
    void shouldTakeAPaymentAsItsStatus() {
        assertThat(said("""
                        {"inputs": [{"contentType": "PaymentResponse",
                                     "paymentResponse": {"paymentStatus": "Completed", "originatingMessageId": "m"}}]}
                        """)).isEqualTo("heard Completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join",
                "Disconnect",
                "Clear",
                "SignIn",
                "SessionExpired",
                "Authenticate",
                "AuthenticateFailure",
                "AuthenticateCancel"
            })
    void shouldTakePresenceAsNoInput(String type) {
        assertThat(said("{\"messages\": [{\"eventType\": \"Presence\", \"presence\": {\"type\": \"" + type + "\"}}]}"))
                .isEqualTo("Hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inputs\": [{\"contentType\": \"Card\", \"card\": {\"title\": \"t\", \"actions\": []}}]}",
                "{\"inputs\": [{\"contentType\": \"Text\", \"text\": {\"body\": \"t\"}}]}",
                "{\"inputs\": [{\"contentType\": \"Reactions\"}]}",
                "{\"inputs\": [{\"contentType\": \"ButtonResponse\"}]}",
                "{\"inputs\": [{\"contentType\": \"Unheard\"}]}",
                "{\"messages\": [{\"eventType\": \"Typing\"}]}",
            })
    void shouldRefuseOtherContent(String richMedia) {
        TestServer.Reply reply = send(richMedia);

        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.text("/details/0/fieldName")).startsWith("inputEventRichMedia.");
    }

    private String said(String richMedia) {
        TestServer.Reply reply = send(richMedia);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.text("/prompts/textPrompts/segments/0/text");
    }

    private TestServer.Reply send(String richMedia) {
        return server.turn(
                server.launch(TestServer.BOT),
                "{\"inputEventType\": \"RichMediaInput\", \"inputEventRichMedia\": " + richMedia + "}");
    }
}
