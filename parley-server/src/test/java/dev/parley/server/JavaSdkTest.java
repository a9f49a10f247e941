package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import com.mypurecloud.sdk.v2.model.BotSearchResponseEntityListing;
import com.mypurecloud.sdk.v2.model.PostTextMessage;
import com.mypurecloud.sdk.v2.model.PostTextRequest;
import com.mypurecloud.sdk.v2.model.PostTextResponse;
import com.mypurecloud.sdk.v2.model.TextBotChannel;
import com.mypurecloud.sdk.v2.model.TextBotFlow;
import com.mypurecloud.sdk.v2.model.TextBotFlowLaunchRequest;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnRequest;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnRequest.InputEventTypeEnum;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnResponse;
import com.mypurecloud.sdk.v2.model.TextBotTranscript;
import com.mypurecloud.sdk.v2.model.TextBotTurnReference;
import com.mypurecloud.sdk.v2.model.TextBotUserAgent;
import com.mypurecloud.sdk.v2.model.TextBotUserInputAlternative;
import com.mypurecloud.sdk.v2.model.TextBotUserInputEvent;
import dev.parley.api.WireJson;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The official Java SDK, unmodified (wire-contract §6.3, §6.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JavaSdkTest {
    private final TestServer server = TestServer.start();
    private final TextbotsApi api = new TextbotsApi(ApiClient.Builder.standard()
            .withBasePath(server.server.uri().toString())
            .withAccessToken(server.token())
            .build());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldHoldAConversation() throws Exception {
        String session =
                api.postTextbotsBotflowsSessions(launch(TestServer.BOT)).getId();
        TextBotFlowTurnResponse hello = api.postTextbotsBotflowsSessionTurns(
                session, new TextBotFlowTurnRequest().inputEventType(InputEventTypeEnum.fromString("NoOp")));
        assertThat(hello.getNextActionType()).hasToString("NoOp");

        TextBotFlowTurnResponse bye = api.postTextbotsBotflowsSessionTurns(
                session,
                new TextBotFlowTurnRequest()
                        .previousTurn(new TextBotTurnReference().id(hello.getId()))
                        .inputEventType(InputEventTypeEnum.fromString("UserInput"))
                        .inputEventUserInput(new TextBotUserInputEvent()
                                .mode(TextBotUserInputEvent.ModeEnum.fromString("Text"))
                                .alternatives(List.of(new TextBotUserInputAlternative()
                                        .transcript(new TextBotTranscript()
                                                .text("bye")
                                                .confidence(1f))))));

        assertThat(bye.getNextActionType()).hasToString("Exit");
        assertThat(bye.getNextActionExit().getReason()).hasToString("TriggeredByFlow");
        assertThat(bye.getNextActionExit().getFlowLocation().getActionNumber()).isEqualTo(14);
        assertThat(bye.getNextActionExit().getOutputData().getVariables()).containsEntry("Flow.order", "4411");
        assertThat(bye.getPrompts().getTextPrompts().getSegments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.getType()).hasToString("Text"));
    }

    @Test
    void shouldFindAndExecuteBots() throws Exception {
        BotSearchResponseEntityListing found =
                api.getTextbotsBotsSearch(null, null, List.of(TestServer.BOT, TestServer.DIGITAL), 25);
        assertThat(found.getEntities()).hasSize(2);

        PostTextResponse response = api.postTextbotsBotsExecute(new PostTextRequest()
                .botId(TestServer.BOT)
                .integrationId("own")
                .botSessionId(UUID.randomUUID().toString())
                .postTextMessage(new PostTextMessage()
                        .type(PostTextMessage.TypeEnum.fromString("Text"))
                        .text("tea")));
        assertThat(response.getBotState()).hasToString("MoreData");
    }

    @Test
    void shouldFindTheCorrelationIdOfAnError() {
        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> api.postTextbotsBotflowsSessions(launch(UUID.randomUUID().toString())));

        assertThat(failure.getStatusCode()).isEqualTo(404);
        assertThat(failure.getCorrelationId())
                .isEqualTo(WireJson.mapper()
                        .readTree(failure.getRawBody())
                        .at("/contextId")
                        .stringValue());
    }

    private static TextBotFlowLaunchRequest launch(String flowId) {
        return new TextBotFlowLaunchRequest()
                .flow(new TextBotFlow().id(flowId))
                .externalSessionId("")
                .channel(new TextBotChannel()
                        .name(TextBotChannel.NameEnum.fromString("Messaging"))
                        .inputModes(List.of(TextBotChannel.InputModesEnum.fromString("Text")))
                        .outputModes(List.of(TextBotChannel.OutputModesEnum.fromString("Text")))
                        .userAgent(
                                new TextBotUserAgent().name(TextBotUserAgent.NameEnum.fromString("GenesysWebWidget"))));
    }
}
