package dev.parley.provider.dialogflow;

import static com.google.cloud.dialogflow.v2.Intent.Message.Platform.PLATFORM_UNSPECIFIED;

import com.google.cloud.dialogflow.v2.DetectIntentRequest;
import com.google.cloud.dialogflow.v2.DetectIntentResponse;
import com.google.cloud.dialogflow.v2.EventInput;
import com.google.cloud.dialogflow.v2.Intent;
import com.google.cloud.dialogflow.v2.Intent.Message.Platform;
import com.google.cloud.dialogflow.v2.QueryInput;
import com.google.cloud.dialogflow.v2.QueryParameters;
import com.google.cloud.dialogflow.v2.QueryResult;
import com.google.cloud.dialogflow.v2.SessionsGrpc;
import com.google.cloud.dialogflow.v2.TextInput;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Value;
import dev.parley.api.message.ConversationMessageContent;
import dev.parley.api.textbots.PostTextMessage;
import dev.parley.api.textbots.PostTextResponse.BotState;
import dev.parley.provider.ProviderTurn;
import io.grpc.Channel;
import io.grpc.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Dialogflow ES: intents and contexts, one agent in a project. */
final class EsEdition implements Edition {
    @Override
    public boolean hasManyAgents() {
        return false;
    }

    @Override
    public int mostCharacters() {
        return 256;
    }

    @Override
    public String session(Site site, String botId, Optional<String> environment, String id) {
        return "projects/" + site.project()
                + site.location().map(name -> "/locations/" + name).orElse("")
                + "/agent"
                + environment.map(name -> "/environments/" + name + "/users/-").orElse("")
                + "/sessions/" + id;
    }

    @Override
    public ProviderTurn.Answered ask(Channel channel, Deadline deadline, Query query)
            throws InvalidProtocolBufferException {
        return read(SessionsGrpc.newBlockingStub(channel).withDeadline(deadline).detectIntent(request(query)));
    }

    /** The first turn drops the contexts of an earlier conversation with the same id, which Google keeps 20 minutes. */
    private static DetectIntentRequest request(Query query) {
        QueryParameters.Builder parameters = QueryParameters.newBuilder().setResetContexts(query.isFirst());
        if (!query.webhookPayload().isEmpty()) {
            parameters.setPayload(ProtoJson.struct(query.webhookPayload()));
        }
        return DetectIntentRequest.newBuilder()
                .setSession(query.session())
                .setQueryParams(parameters)
                .setQueryInput(input(query))
                .build();
    }

    private static QueryInput input(Query query) {
        QueryInput.Builder input = QueryInput.newBuilder();
        return switch (query.input()) {
            case Query.Input.Words words ->
                input.setText(TextInput.newBuilder().setText(words.text()).setLanguageCode(query.language()))
                        .build();
            case Query.Input.Event event ->
                input.setEvent(event(event.name(), query)).build();
        };
    }

    private static EventInput event(String name, Query query) {
        EventInput.Builder event = EventInput.newBuilder().setName(name).setLanguageCode(query.language());
        if (!query.eventParameters().isEmpty()) {
            event.setParameters(ProtoJson.struct(query.eventParameters()));
        }
        return event.build();
    }

    /** Details of a failed webhook are left out of the JSON: only Google knows the types they are in. */
    private static ProviderTurn.Answered read(DetectIntentResponse response) throws InvalidProtocolBufferException {
        DetectIntentResponse.Builder sent = response.toBuilder();
        if (sent.hasWebhookStatus()) {
            sent.getWebhookStatusBuilder().clearDetails();
        }
        ObjectNode raw = ProtoJson.of(sent);
        QueryResult result = response.getQueryResult();
        return new ProviderTurn.Answered(
                isOver(result) ? BotState.COMPLETE : BotState.MORE_DATA,
                replies(result),
                result.getIntent().getDisplayName(),
                Slots.of(raw.path("queryResult").path("parameters")),
                raw,
                UNDER_WAY);
    }

    private static boolean isOver(QueryResult result) {
        return result.getIntent().getEndInteraction()
                || result.getIntent().getLiveAgentHandoff()
                || result.getDiagnosticInfo()
                        .getFieldsOrDefault("end_conversation", Value.getDefaultInstance())
                        .getBoolValue();
    }

    /** The messages for all platforms, else those of the platform of the first one, else the legacy text. */
    private static List<PostTextMessage> replies(QueryResult result) throws InvalidProtocolBufferException {
        List<Intent.Message> messages = result.getFulfillmentMessagesList();
        if (messages.isEmpty()) {
            return Replies.text(List.of(result.getFulfillmentText())).stream().toList();
        }
        Platform platform = messages.stream().anyMatch(message -> message.getPlatform() == PLATFORM_UNSPECIFIED)
                ? PLATFORM_UNSPECIFIED
                : messages.getFirst().getPlatform();
        List<PostTextMessage> replies = new ArrayList<>();
        for (Intent.Message message : messages) {
            if (message.getPlatform() == platform) {
                reply(message).ifPresent(replies::add);
            }
        }
        return replies;
    }

    private static Optional<PostTextMessage> reply(Intent.Message message) throws InvalidProtocolBufferException {
        return switch (message.getMessageCase()) {
            case TEXT -> Replies.text(message.getText().getTextList());
            case QUICK_REPLIES ->
                Replies.quickReplies(
                        message.getQuickReplies().getTitle(),
                        message.getQuickReplies().getQuickRepliesList());
            case CARD ->
                Optional.of(Replies.structured(
                        null, List.of(ConversationMessageContent.of(EsCards.card(message.getCard())))));
            case PAYLOAD -> Replies.payload(message.getPayload());
            default -> Optional.empty();
        };
    }
}
