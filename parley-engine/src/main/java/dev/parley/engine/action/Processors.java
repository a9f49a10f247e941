package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The processor of every kind of action that is no ask. */
public final class Processors {
    private final Map<Class<? extends Action>, ActionProcessor<?>> byAction;

    public Processors(List<ActionProcessor<?>> processors) {
        byAction =
                processors.stream().collect(Collectors.toUnmodifiableMap(ActionProcessor::action, Function.identity()));
    }

    public static Processors standard() {
        return new Processors(List.of(
                new CallFlowProcessor(),
                new CallDataProcessor(),
                new CallDecisionTableProcessor(),
                new CallTaskProcessor(),
                new CallVirtualAgentProcessor(),
                new ClearSlotProcessor(),
                new ClearUtilizationLabelProcessor(),
                new CommunicateProcessor(),
                new DataTableLookupProcessor(),
                new DecisionProcessor(),
                new DisconnectProcessor(),
                new EndTaskProcessor(),
                new EvaluateScheduleGroupProcessor(),
                new EvaluateScheduleProcessor(),
                new ExitBotFlowProcessor(),
                new ExtractSecureDataProcessor(),
                new FindObjectProcessor(),
                new GetConversationDataProcessor(),
                new GetExternalProcessor(),
                new GetParticipantDataProcessor(),
                new GetResponseProcessor(),
                new JumpToTaskProcessor(),
                new LoopExitProcessor(),
                new LoopNextProcessor(),
                new LoopProcessor(),
                new NotRunnableProcessor(),
                new SendDigitalContentProcessor(),
                new SendInteractiveApplicationProcessor(),
                new SendKnowledgeFeedbackProcessor(),
                new PromoteExternalContactProcessor(),
                new SendResponseProcessor(),
                new SendRichLinkProcessor(),
                new SetConversationDataProcessor(),
                new SetParticipantDataProcessor(),
                new SetScreenPopProcessor(),
                new SetUtilizationLabelProcessor(),
                new SetWrapupCodeProcessor(),
                new ShowKnowledgeArticleProcessor(),
                new SwitchProcessor(),
                new TransferProcessor(),
                new AddFlowMilestoneProcessor(),
                new ClearActiveIntentProcessor(),
                new DetectIntentProcessor(),
                new InitializeFlowOutcomeProcessor(),
                new LoopUntilProcessor(),
                new SetFlowOutcomeProcessor(),
                new SetIntentProcessor(),
                new SetLanguageProcessor(),
                new UpdateDataProcessor()));
    }

    /** The kinds of action there is a processor for. */
    public Set<Class<? extends Action>> actions() {
        return byAction.keySet();
    }

    public Move process(Step step, Run run) {
        return process(step.action(), run);
    }

    @SuppressWarnings("unchecked") // the map is keyed by the very class the processor is for
    private <A extends Action> Move process(A action, Run run) {
        ActionProcessor<A> processor = (ActionProcessor<A>) byAction.get(action.getClass());
        if (processor == null) {
            throw new IllegalStateException("no processor for " + action.getClass());
        }
        return processor.process(action, run);
    }
}
