package dev.parley.cli.sdk;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.TextbotsApi;
import com.mypurecloud.sdk.v2.model.MessageContent;
import com.mypurecloud.sdk.v2.model.TextBotChannel;
import com.mypurecloud.sdk.v2.model.TextBotFlow;
import com.mypurecloud.sdk.v2.model.TextBotFlowLaunchRequest;
import com.mypurecloud.sdk.v2.model.TextBotFlowLocation;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnRequest;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnRequest.InputEventTypeEnum;
import com.mypurecloud.sdk.v2.model.TextBotFlowTurnResponse;
import com.mypurecloud.sdk.v2.model.TextBotInputOutputData;
import com.mypurecloud.sdk.v2.model.TextBotPromptSegment;
import com.mypurecloud.sdk.v2.model.TextBotTranscript;
import com.mypurecloud.sdk.v2.model.TextBotTurnReference;
import com.mypurecloud.sdk.v2.model.TextBotUserAgent;
import com.mypurecloud.sdk.v2.model.TextBotUserInputAlternative;
import com.mypurecloud.sdk.v2.model.TextBotUserInputEvent;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conversation through the Java SDK's models, written down line by line. */
final class JavaSdkConversation {
    private final TextbotsApi api;
    private final List<String> lines = new ArrayList<>();
    private @Nullable TextBotFlowTurnResponse last;

    JavaSdkConversation(TextbotsApi api) {
        this.api = api;
    }

    List<String> converse(String botName, List<String> words) throws IOException, ApiException {
        String flow = api.getTextbotsBotsSearch(null, botName, null, null)
                .getEntities()
                .getFirst()
                .getId();
        String session = api.postTextbotsBotflowsSessions(launch(flow)).getId();
        Deque<String> left = new ArrayDeque<>(words);
        TextBotFlowTurnResponse turn =
                turn(session, new TextBotFlowTurnRequest().inputEventType(InputEventTypeEnum.NOOP));
        while (true) {
            TextBotFlowTurnRequest next =
                    new TextBotFlowTurnRequest().previousTurn(new TextBotTurnReference().id(turn.getId()));
            switch (turn.getNextActionType()) {
                case NOOP -> next.inputEventType(InputEventTypeEnum.NOOP);
                case WAITFORINPUT -> {
                    if (left.isEmpty()) {
                        return lines;
                    }
                    lines.add("> " + left.peek());
                    next.inputEventType(InputEventTypeEnum.USERINPUT).inputEventUserInput(says(payload(turn, left.remove())));
                }
                default -> {
                    return lines;
                }
            }
            turn = turn(session, next);
        }
    }

    /** The last turn of the conversation. */
    TextBotFlowTurnResponse last() {
        return Objects.requireNonNull(last);
    }

    private static TextBotFlowLaunchRequest launch(String flow) {
        return new TextBotFlowLaunchRequest()
                .flow(new TextBotFlow().id(flow))
                .externalSessionId("")
                .language("")
                .inputData(new TextBotInputOutputData().variables(Map.of()))
                .channel(new TextBotChannel()
                        .name(TextBotChannel.NameEnum.MESSAGING)
                        .inputModes(List.of(TextBotChannel.InputModesEnum.TEXT))
                        .outputModes(List.of(TextBotChannel.OutputModesEnum.TEXT))
                        .userAgent(new TextBotUserAgent().name(TextBotUserAgent.NameEnum.GENESYSWEBWIDGET)));
    }

    /** What a word in brackets stands for: the payload of the quick reply with that label. */
    private static String payload(TextBotFlowTurnResponse turn, String word) {
        return word.startsWith("[")
                ? turn.getPrompts().getTextPrompts().getSegments().stream()
                        .filter(segment -> segment.getContent() != null)
                        .flatMap(segment -> segment.getContent().stream())
                        .map(MessageContent::getQuickReply)
                        .filter(reply -> word.equals("[" + reply.getText() + "]"))
                        .findFirst()
                        .orElseThrow()
                        .getPayload()
                : word;
    }

    private static TextBotUserInputEvent says(String text) {
        return new TextBotUserInputEvent()
                .mode(TextBotUserInputEvent.ModeEnum.TEXT)
                .alternatives(List.of(new TextBotUserInputAlternative()
                        .transcript(new TextBotTranscript().text(text).confidence(1.0f))));
    }

    private TextBotFlowTurnResponse turn(String session, TextBotFlowTurnRequest request)
            throws IOException, ApiException {
        TextBotFlowTurnResponse turn = api.postTextbotsBotflowsSessionTurns(session, request);
        for (TextBotPromptSegment segment : turn.getPrompts().getTextPrompts().getSegments()) {
            lines.add("  " + describe(segment));
        }
        lines.add("= " + describe(turn));
        last = turn;
        return turn;
    }

    private static String describe(TextBotPromptSegment segment) {
        return segment.getContent() == null || segment.getContent().isEmpty()
                ? segment.getText()
                : segment.getContent().stream()
                        .map(MessageContent::getQuickReply)
                        .map(reply -> "[" + reply.getText() + "]")
                        .collect(Collectors.joining(" "));
    }

    private static String describe(TextBotFlowTurnResponse turn) {
        return switch (turn.getNextActionType()) {
            case EXIT ->
                "Exit " + turn.getNextActionExit().getReason() + " at "
                        + at(turn.getNextActionExit().getFlowLocation());
            case DISCONNECT ->
                "Disconnect " + turn.getNextActionDisconnect().getReason() + " at "
                        + at(turn.getNextActionDisconnect().getFlowLocation());
            default -> turn.getNextActionType().toString();
        };
    }

    private static String at(TextBotFlowLocation location) {
        return location.getActionName() + " in " + location.getSequenceName();
    }
}
