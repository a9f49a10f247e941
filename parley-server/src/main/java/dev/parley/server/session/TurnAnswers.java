package dev.parley.server.session;

import dev.parley.api.textbots.TextBotDisconnectAction;
import dev.parley.api.textbots.TextBotExitAction;
import dev.parley.api.textbots.TextBotFlowLocation;
import dev.parley.api.textbots.TextBotFlowOutcome;
import dev.parley.api.textbots.TextBotFlowTurnResponse;
import dev.parley.api.textbots.TextBotFlowTurnResponse.NextActionType;
import dev.parley.api.textbots.TextBotInputOutputData;
import dev.parley.api.textbots.TextBotOutputPrompts;
import dev.parley.api.textbots.TextBotPromptSegment;
import dev.parley.api.textbots.TextBotTurnReference;
import dev.parley.api.textbots.TextBotWaitForInputAction;
import dev.parley.engine.session.OutcomeState;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts what came of a turn into the wire's words (wire-contract §1.2, architect-semantics §6.3–6.6). */
final class TurnAnswers {
    private final FlowObjectIds ids;

    TurnAnswers(FlowObjectIds ids) {
        this.ids = ids;
    }

    TextBotFlowTurnResponse of(String id, @Nullable String previousTurn, Dialogue.Step step) {
        TextBotTurnReference previous = previousTurn == null ? null : new TextBotTurnReference(previousTurn);
        TextBotOutputPrompts prompts = new TextBotOutputPrompts(
                step.language(),
                new TextBotOutputPrompts.TextPrompts(
                        step.segments().stream().map(TurnAnswers::segment).toList()));
        return switch (step.next()) {
            case NextAction.NoOp() ->
                new TextBotFlowTurnResponse(id, previous, prompts, NextActionType.NO_OP, null, null, null);
            case NextAction.WaitForInput(var languages, var timeout) ->
                new TextBotFlowTurnResponse(
                        id,
                        previous,
                        prompts,
                        NextActionType.WAIT_FOR_INPUT,
                        null,
                        TextBotWaitForInputAction.text(languages, milliseconds(timeout)),
                        null);
            case NextAction.Disconnect disconnect ->
                new TextBotFlowTurnResponse(
                        id, previous, prompts, NextActionType.DISCONNECT, disconnect(disconnect), null, null);
            case NextAction.Exit exit ->
                new TextBotFlowTurnResponse(id, previous, prompts, NextActionType.EXIT, null, null, exit(exit));
        };
    }

    private static TextBotPromptSegment segment(Segment segment) {
        return switch (segment) {
            case Segment.Text(String text, List<String> flags) ->
                new TextBotPromptSegment(
                        TextBotPromptSegment.Type.TEXT,
                        text,
                        flags.isEmpty() ? null : new TextBotPromptSegment.Format(flags),
                        null);
            case Segment.SignInRequest() ->
                new TextBotPromptSegment(TextBotPromptSegment.Type.MESSAGE_EVENT, "", null, null);
            case Segment.RichMedia(List<Segment.Content> content) ->
                new TextBotPromptSegment(
                        TextBotPromptSegment.Type.RICH_MEDIA,
                        "",
                        null,
                        content.stream().map(RichMediaAnswers::of).toList());
        };
    }

    private static @Nullable Integer milliseconds(OptionalLong timeout) {
        return timeout.isPresent() ? (int) Math.min(timeout.getAsLong(), Integer.MAX_VALUE) : null;
    }

    private TextBotDisconnectAction disconnect(NextAction.Disconnect disconnect) {
        TextBotDisconnectAction.Reason reason = switch (disconnect.reason()) {
            case TRIGGERED_BY_USER -> TextBotDisconnectAction.Reason.TRIGGERED_BY_USER;
            case TRIGGERED_BY_FLOW -> TextBotDisconnectAction.Reason.TRIGGERED_BY_FLOW;
            case SESSION_EXPIRED -> TextBotDisconnectAction.Reason.SESSION_EXPIRED;
            case ERROR -> TextBotDisconnectAction.Reason.ERROR;
            case RECOGNITION_FAILURE -> TextBotDisconnectAction.Reason.RECOGNITION_FAILURE;
        };
        return new TextBotDisconnectAction(
                reason, disconnect.extendedInfo(), location(disconnect.location()), outcomes(disconnect.outcomes()));
    }

    private TextBotExitAction exit(NextAction.Exit exit) {
        TextBotExitAction.Reason reason = switch (exit.reason()) {
            case TRIGGERED_BY_USER -> TextBotExitAction.Reason.TRIGGERED_BY_USER;
            case AGENT_REQUESTED_BY_USER -> TextBotExitAction.Reason.AGENT_REQUESTED_BY_USER;
            case TRIGGERED_BY_FLOW -> TextBotExitAction.Reason.TRIGGERED_BY_FLOW;
            case ERROR -> TextBotExitAction.Reason.ERROR;
            case RECOGNITION_FAILURE -> TextBotExitAction.Reason.RECOGNITION_FAILURE;
        };
        Map<String, JsonNode> outputs = new LinkedHashMap<>();
        exit.outputs().forEach((name, value) -> outputs.put(name, ValueJson.toWire(value)));
        return new TextBotExitAction(
                reason,
                exit.extendedInfo(),
                exit.activeIntent(),
                location(exit.location()),
                new TextBotInputOutputData(outputs),
                outcomes(exit.outcomes()));
    }

    private List<TextBotFlowOutcome> outcomes(List<OutcomeState> outcomes) {
        return outcomes.stream().map(this::outcome).toList();
    }

    /** An outcome that is still open has neither an end nor a verdict. */
    private TextBotFlowOutcome outcome(OutcomeState outcome) {
        return new TextBotFlowOutcome(
                ids.outcome(outcome.name()),
                outcome.open() ? null : verdict(outcome),
                outcome.start(),
                outcome.end(),
                outcome.milestones().stream()
                        .map(milestone -> new TextBotFlowOutcome.Milestone(
                                ids.milestone(milestone.name()), milestone.reached(), milestone.sequence()))
                        .toList());
    }

    private static TextBotFlowOutcome.Value verdict(OutcomeState outcome) {
        return outcome.success() ? TextBotFlowOutcome.Value.SUCCESS : TextBotFlowOutcome.Value.FAILURE;
    }

    private static TextBotFlowLocation location(FlowLocation location) {
        return new TextBotFlowLocation(location.actionName(), location.actionNumber(), location.sequenceName());
    }
}
