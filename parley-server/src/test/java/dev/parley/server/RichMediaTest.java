package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void shouldTakeAFormWithItsFields() {
        assertThat(said("""
                        {"inputs": [{"contentType": "Form", "form": {"cannedResponseId": "c-1", "response": [
                          {"id": "a", "component": {"contentType": "ButtonResponse",
                                                    "buttonResponse": {"type": "Form", "text": "kari@example.org"}}},
                          {"id": "b", "component": {"contentType": "ButtonResponse",
                                                    "buttonResponse": {"type": "Form", "payload": "Oslo"}}},
                          {"id": "c"}, {"component": {}}]}}]}
                        """)).isEqualTo("filled in a=kari@example.org b=Oslo");
    }

    @Test
    void shouldTakeAFormWithNothingInIt() {
        assertThat(said("{\"inputs\": [{\"contentType\": \"Form\", \"form\": {\"cannedResponseId\": \"c-1\"}}]}"))
                .isEqualTo("filled in ");
    }

    @Test
    void shouldTakeOneOfSeveralContents() {
        String form = """
                {"contentType": "Form", "form": {"response": [
                  {"id": "a", "component": {"buttonResponse": {"text": "Red"}}}]}}""";
        String button = "{\"contentType\": \"ButtonResponse\", \"buttonResponse\": {\"payload\": \"small\"}}";
        String payment =
                "{\"contentType\": \"PaymentResponse\", \"paymentResponse\": {\"paymentStatus\": \"Completed\"}}";
        String presence = "\"messages\": [{\"eventType\": \"Presence\", \"presence\": {\"type\": \"SignIn\"}}]";

        assertThat(said("{\"inputs\": [" + payment + "," + form + "," + button + "]," + presence + "}"))
                .isEqualTo("chosen small");
        assertThat(said("{\"inputs\": [" + payment + "," + form + "]," + presence + "}"))
                .isEqualTo("filled in a=Red");
        assertThat(said("{\"inputs\": [" + payment + "]," + presence + "}")).isEqualTo("paid");
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
    void shouldTakeAPayment() {
        assertThat(said("""
                        {"inputs": [{"contentType": "PaymentResponse",
                                     "paymentResponse": {"paymentStatus": "Completed", "originatingMessageId": "m"}}]}
                        """)).isEqualTo("paid");
        assertThat(said("""
                        {"inputs": [{"contentType": "PaymentResponse",
                                     "paymentResponse": {"paymentStatus": "Failed", "failureReason": "declined"}}]}
                        """)).isEqualTo("not paid: declined");
    }

    @ParameterizedTest
    @CsvSource({
        "Join, Hello",
        "Disconnect, Hello",
        "Clear, Hello",
        "SessionExpired, Hello",
        "SignIn, sign-in DONE",
        "Authenticate, sign-in DONE",
        "AuthenticateFailure, sign-in FAILED",
        "AuthenticateCancel, sign-in CANCELED",
    })
    void shouldTakePresenceAsASignInOrNoInput(String type, String said) {
        assertThat(said("{\"messages\": [{\"eventType\": \"Presence\", \"presence\": {\"type\": \"" + type + "\"}}]}"))
                .isEqualTo(said);
    }

    @Test
    void shouldTakePresenceWithoutAKindAsNoInput() {
        assertThat(said("{\"messages\": [{\"eventType\": \"Presence\"}]}")).isEqualTo("Hello");
    }

    @Test
    void shouldMarkWhereTheParticipantIsToSignIn() {
        TestServer.Reply reply = server.turn(server.launch(TestServer.BOT), TestServer.says("sign in"));

        assertThat(reply.json().at("/prompts/textPrompts/segments").toString())
                .isEqualTo("[{\"type\":\"Text\",\"text\":\"Please\"},{\"type\":\"MessageEvent\",\"text\":\"\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"inputs\": [{\"contentType\": \"Card\", \"card\": {\"title\": \"t\", \"actions\": []}}]}",
                "{\"inputs\": [{\"contentType\": \"Text\", \"text\": {\"body\": \"t\"}}]}",
                "{\"inputs\": [{\"contentType\": \"Reactions\"}]}",
                "{\"inputs\": [{\"contentType\": \"ButtonResponse\"}]}",
                "{\"inputs\": [{\"contentType\": \"ButtonResponse\", \"buttonResponse\": {\"type\": \"Wheel\"}}]}",
                "{\"inputs\": [{\"contentType\": \"Form\", \"buttonResponse\": {\"payload\": \"a\"}}]}",
                "{\"inputs\": [{\"contentType\": \"PaymentResponse\", \"paymentResponse\": {\"failureReason\": \"a\"}}]}",
                "{\"inputs\": [{\"contentType\": \"PaymentRequest\"}]}",
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
