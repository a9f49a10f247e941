package dev.parley.provider.dialogflow;

import com.google.cloud.dialogflow.cx.v3.DetectIntentRequest;
import com.google.cloud.dialogflow.cx.v3.DetectIntentResponse;
import com.google.cloud.dialogflow.cx.v3.EventInput;
import com.google.cloud.dialogflow.cx.v3.QueryInput;
import com.google.cloud.dialogflow.cx.v3.QueryParameters;
import com.google.cloud.dialogflow.cx.v3.QueryResult;
import com.google.cloud.dialogflow.cx.v3.ResponseMessage;
import com.google.cloud.dialogflow.cx.v3.SessionsGrpc;
import com.google.cloud.dialogflow.cx.v3.TextInput;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Status;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import io.grpc.Channel;
import io.grpc.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Dialogflow CX: flows and pages, any number of agents in a project. */
final class CxEdition implements Edition {
    @Override
    public boolean hasManyAgents() {
        return true;
    }

    /** None is documented. */
    @Override
    public int mostCharacters() {
        return Integer.MAX_VALUE;
    }

    /** The agent is the bot, where the integration does not name one for all its bots. */
    @Override
    public String session(Site site, String botId, Optional<String> environment, String id) {
        return "projects/" + site.project()
                + "/locations/" + site.location().orElse(Site.GLOBAL)
                + "/agents/" + site.agent().orElse(botId)
                + environment.map(name -> "/environments/" + name).orElse("")
                + "/sessions/" + id;
    }

    @Override
    public ProviderTurn.Answered ask(Channel channel, Deadline deadline, Query query)
            throws InvalidProtocolBufferException {
        return read(SessionsGrpc.newBlockingStub(channel).withDeadline(deadline).detectIntent(request(query)));
    }

    /** Events of CX bring nothing along; what would come with one becomes parameters of the session. */
    private static DetectIntentRequest request(Query query) {
        QueryParameters.Builder parameters = QueryParameters.newBuilder().setChannel(query.channel());
        if (!query.webhookPayload().isEmpty()) {
            parameters.setPayload(ProtoJson.struct(query.webhookPayload()));
        }
        if (!query.eventParameters().isEmpty()) {
            parameters.setParameters(ProtoJson.struct(query.eventParameters()));
        }
        return DetectIntentRequest.newBuilder()
                .setSession(query.session())
                .setQueryParams(parameters)
                .setQueryInput(input(query))
                .build();
    }

    private static QueryInput input(Query query) {
        QueryInput.Builder input = QueryInput.newBuilder().setLanguageCode(query.language());
        return switch (query.input()) {
            case Query.Input.Words words ->
                input.setText(TextInput.newBuilder().setText(words.text())).build();
            case Query.Input.Event event ->
                input.setEvent(EventInput.newBuilder().setEvent(event.name())).build();
        };
    }

    /** Details of failed webhooks are left out of the JSON: only Google knows the types they are in. */
    private static ProviderTurn.Answered read(DetectIntentResponse response) throws InvalidProtocolBufferException {
        DetectIntentResponse.Builder sent = response.toBuilder();
        if (sent.hasQueryResult()) {
            sent.getQueryResultBuilder().getWebhookStatusesBuilderList().forEach(Status.Builder::clearDetails);
        }
        ObjectNode raw = ProtoJson.of(sent);
        QueryResult result = response.getQueryResult();
        return new ProviderTurn.Answered(
                isOver(result) ? BotState.COMPLETE : BotState.MORE_DATA,
                replies(result),
                result.getMatch().getIntent().getDisplayName(),
                Slots.of(raw.path("queryResult").path("parameters")),
                raw,
                UNDER_WAY);
    }

    /** Over is what the agent ends or hands to a person; what it tells that person is in the JSON. */
    private static boolean isOver(QueryResult result) {
        return result.getResponseMessagesList().stream()
                .anyMatch(message -> message.hasEndInteraction() || message.hasLiveAgentHandoff());
    }

    private static List<PostTextMessage> replies(QueryResult result) throws InvalidProtocolBufferException {
        List<PostTextMessage> replies = new ArrayList<>();
        for (ResponseMessage message : result.getResponseMessagesList()) {
            reply(message).ifPresent(replies::add);
        }
        return replies;
    }

    private static Optional<PostTextMessage> reply(ResponseMessage message) throws InvalidProtocolBufferException {
        return switch (message.getMessageCase()) {
            case TEXT -> Replies.text(message.getText().getTextList());
            case PAYLOAD -> Replies.payload(message.getPayload());
            default -> Optional.empty();
        };
    }
}
