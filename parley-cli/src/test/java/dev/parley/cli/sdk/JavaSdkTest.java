package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import com.mypurecloud.sdk.v2.model.PostTextMessage;
import com.mypurecloud.sdk.v2.model.PostTextRequest;
import com.mypurecloud.sdk.v2.model.PostTextResponse;
import com.mypurecloud.sdk.v2.model.TextBotFlowOutcome;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnRequest;
import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The Java SDK of Maven Central with a token of ours (wire-contract §3.3, §6 no. 3 and 5). */
class JavaSdkTest {
    private static @Nullable RunningServer server;
    private static TextbotsApi api = new TextbotsApi();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        RunningServer started = ExampleServer.start();
        server = started;
        api = new TextbotsApi(ApiClient.Builder.standard()
                .withBasePath(started.address().toString())
                .withAccessToken(ExampleServer.token(started))
                .build());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pizza-order", "pizza-trouble", "bike-prices", "bike-transfer", "bike-knowledge"})
    void shouldConverseAsWritten(String name) throws IOException, ApiException, URISyntaxException {
        Scripts script = Scripts.of(name);
        List<String> lines = new JavaSdkConversation(api).converse(script.bot(), script.words());
        assertThat(lines).isEqualTo(script.expected());
        assertThat(lines).noneMatch(line -> line.contains("OUTDATEDSDKVERSION"));
    }

    @Test
    void shouldReportOutcomesWithTheirDates() throws IOException, ApiException, URISyntaxException {
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Scripts script = Scripts.of("pizza-order");
        JavaSdkConversation conversation = new JavaSdkConversation(api);
        conversation.converse(script.bot(), script.words());
        TextBotFlowOutcome outcome =
                conversation.last().getNextActionExit().getFlowOutcomes().getFirst();
        assertThat(outcome.getOutcomeValue()).isEqualTo(TextBotFlowOutcome.OutcomeValueEnum.SUCCESS);
        assertThat(outcome.getDateStart().toInstant()).isBetween(before, Instant.now());
        assertThat(outcome.getDateEnd()).isEqualTo(outcome.getDateStart());
    }

    @Test
    void shouldRaiseApiExceptionsThatCarryTheCorrelationId() {
        ApiException exception = catchThrowableOfType(
                ApiException.class,
                () -> api.postTextbotsBotflowsSessionTurns(
                        UUID.randomUUID().toString(),
                        new TextBotFlowTurnRequest().inputEventType(TextBotFlowTurnRequest.InputEventTypeEnum.NOOP)));
        assertThat(exception.getStatusCode()).isEqualTo(404);
        assertThat(exception.getCorrelationId()).isNotBlank();
        assertThat(new JsonMapper()
                        .readTree(exception.getRawBody())
                        .at("/contextId")
                        .stringValue())
                .isEqualTo(exception.getCorrelationId());
    }

    @Test
    void shouldRelayToOwnFlowsThroughExecute() throws IOException, ApiException {
        String bot = api.getTextbotsBotsSearch(null, "pizza", null, null)
                .getEntities()
                .getFirst()
                .getId();
        String session = UUID.randomUUID().toString();
        PostTextResponse first = execute(bot, session, "");
        assertThat(first.getBotState()).isEqualTo(PostTextResponse.BotStateEnum.MOREDATA);
        assertThat(first.getReplyMessages())
                .extracting(PostTextMessage::getText)
                .contains("Which size would you like?");
        execute(bot, session, "large");
        execute(bot, session, "no");
        execute(bot, session, "5551234");
        PostTextResponse last = execute(bot, session, "yes");
        assertThat(last.getBotState()).isEqualTo(PostTextResponse.BotStateEnum.COMPLETE);
        assertThat(last.getSlots()).containsEntry("Slot.Phone", "5551234");
        assertThat(last.getBotCorrelationId()).isEqualTo("correlation-1");
    }

    private static PostTextResponse execute(String bot, String session, String text) throws IOException, ApiException {
        return api.postTextbotsBotsExecute(new PostTextRequest()
                .botId(bot)
                .integrationId("local")
                .botSessionId(session)
                .botCorrelationId("correlation-1")
                .postTextMessage(new PostTextMessage()
                        .type(PostTextMessage.TypeEnum.TEXT)
                        .text(text)));
    }
}
