package dev.parley.engine.event;

import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in a turn. Trace, coverage, replay and reports read nothing else. */
public sealed interface Event {
    /** @param input what started the turn */
    record TurnReceived(TurnInput input) implements Event {}

    /** @param sequence the name of the state or task that began */
    record SequenceEntered(String sequence) implements Event {}

    /**
     * An action began.
     *
     * @param number its tracking number
     * @param name its name
     * @param key its YAML key
     */
    record ActionEntered(int number, String name, String key) implements Event {}

    /**
     * An output of an action was taken.
     *
     * @param number the action's tracking number
     * @param output the label of the block that runs
     */
    record OutputTaken(int number, String output) implements Event {}

    /**
     * A variable got a value.
     *
     * @param variable its full name
     * @param value its new value
     */
    record VariableSet(String variable, Value value) implements Event {}

    /**
     * A slot was recognised.
     *
     * @param slot its name
     * @param raw the words it was found in
     * @param value its value
     */
    record SlotFilled(String slot, String raw, Value value) implements Event {}

    /** @param flow the name of the flow that was called; its own events follow */
    record FlowCalled(String flow) implements Event {}

    /**
     * A flow that was called came back.
     *
     * @param flow its name
     * @param reason the wire name of why
     */
    record FlowReturned(String flow, String reason) implements Event {}

    /** @param language the session's language from here on */
    record LanguageSet(String language) implements Event {}

    /** @param intent the intent that is active from here on */
    record IntentActivated(String intent) implements Event {}

    /**
     * An intent was understood.
     *
     * @param intent its name
     * @param probability 0 to 1
     */
    record IntentDetected(String intent, double probability) implements Event {}

    /** @param outcome the outcome that began */
    record OutcomeBegun(String outcome) implements Event {}

    /**
     * An outcome got its verdict.
     *
     * @param outcome its name
     * @param success the verdict
     */
    record OutcomeSet(String outcome, boolean success) implements Event {}

    /** @param milestone the milestone that was reached */
    record MilestoneReached(String milestone) implements Event {}

    /** @param segments what the bot said, in one go */
    record PromptSent(List<Segment> segments) implements Event {
        public PromptSent {
            segments = List.copyOf(segments);
        }
    }

    /**
     * An ask judged what it heard.
     *
     * @param number the ask's tracking number
     * @param result the verdict
     */
    record AskJudged(int number, AskResult result) implements Event {}

    /**
     * An attribute of the participant was written.
     *
     * @param name its name
     * @param value its value; null: it was removed
     */
    record ParticipantDataSet(String name, @Nullable String value) implements Event {}

    /** @param script the script chosen for an agent */
    record ScreenPopSet(String script) implements Event {}

    /** @param target what the conversation was to be handed to */
    record TransferRequested(String target) implements Event {}

    /** @param message why there is nobody to hand the conversation to */
    record TransferFailed(String message) implements Event {}

    /**
     * A data action was called.
     *
     * @param name its name
     * @param outcome {@code success}, {@code failure} or {@code timeout}
     */
    record DataActionCalled(String name, String outcome) implements Event {}

    /**
     * A guide or an agentic virtual agent was called.
     *
     * @param name its name
     * @param outcome {@code success}, {@code failure} or {@code timeout}
     */
    record VirtualAgentCalled(String name, String outcome) implements Event {}

    /** @param contact the id of the external contact that is kept for good from here on */
    record ContactPromoted(String contact) implements Event {}

    /** @param code the name of the wrap-up code of the conversation */
    record WrapupCodeSet(String code) implements Event {}

    /** @param label the name of the utilization label of the conversation; null: it was cleared */
    record UtilizationLabelSet(@Nullable String label) implements Event {}

    /**
     * A knowledge base was searched.
     *
     * @param search the id of the search
     * @param base the base's name
     * @param question the words
     * @param articles the ids of the articles that are likely enough, best first
     */
    record KnowledgeSearched(String search, String base, String question, List<String> articles) implements Event {
        public KnowledgeSearched {
            articles = List.copyOf(articles);
        }
    }

    /** @param article the id of the knowledge article that was shown */
    record ArticleShown(String article) implements Event {}

    /**
     * The participant judged a knowledge article.
     *
     * @param search the id of the search that found it
     * @param article its id
     * @param feedback {@code Positive} or {@code Negative}, or what the flow made of their words
     */
    record KnowledgeFeedbackGiven(String search, String article, String feedback) implements Event {}

    /** Recognition failed for good in an ask. */
    record RecognitionFailed() implements Event {}

    /** @param message what went wrong */
    record ErrorRaised(String message) implements Event {}

    /** The turn ended; the channel asks for the next at once. */
    record TurnYielded() implements Event {}

    /** The session waits for the participant. */
    record SessionWaiting() implements Event {}

    /** @param reason the wire name of why the bot exited */
    record SessionExited(String reason) implements Event {}

    /** @param reason the wire name of why the conversation ended */
    record SessionDisconnected(String reason) implements Event {}
}
