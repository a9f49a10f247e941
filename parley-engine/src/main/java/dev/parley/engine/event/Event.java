package dev.parley.engine.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.engine.port.ContactAnswer;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.session.Conversation;
import dev.parley.engine.turn.BlankForm;
import dev.parley.engine.turn.FlowLocation;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.action.CallVirtualAgent;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened in a turn. Trace, coverage, replay and reports read nothing else. What stands between the
 * {@link FlowCalled} or {@link FlowResumed} and the {@link FlowReturned} of a flow that was called is that flow's.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
public sealed interface Event {
    /**
     * A turn began.
     *
     * @param at when
     * @param input what started it
     */
    record TurnReceived(Instant at, TurnInput input) implements Event {}

    /**
     * The first turn of a session began: how the session was launched.
     *
     * @param flow the flow's name
     * @param language the language tag
     * @param conversation what stays the same
     * @param variables the flow's variables, by name, before anything has run
     * @param participant the attributes of the participant, by name, before anything has run
     */
    record SessionStarted(
            String flow,
            String language,
            Conversation conversation,
            Map<String, Value> variables,
            Map<String, String> participant)
            implements Event {
        public SessionStarted {
            variables = OrderedMap.copyOf(variables);
            participant = OrderedMap.copyOf(participant);
        }
    }

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

    /**
     * A flow was called; its own events follow.
     *
     * @param flow its name
     * @param version its version
     */
    record FlowCalled(String flow, String version) implements Event {}

    /**
     * A flow that was called in an earlier turn goes on; its own events follow.
     *
     * @param flow its name
     * @param version its version
     */
    record FlowResumed(String flow, String version) implements Event {}

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

    /**
     * The bot exited.
     *
     * @param reason the wire name of why
     * @param extendedInfo a short explanation, or null
     * @param activeIntent the active intent, or null
     * @param location where the flow stood
     * @param outputs the output variables by full name
     */
    record SessionExited(
            String reason,
            @Nullable String extendedInfo,
            @Nullable String activeIntent,
            FlowLocation location,
            Map<String, Value> outputs)
            implements Event {
        public SessionExited {
            outputs = OrderedMap.copyOf(outputs);
        }
    }

    /**
     * The conversation ended.
     *
     * @param reason the wire name of why
     * @param extendedInfo a short explanation, or null
     * @param location where the flow stood
     */
    record SessionDisconnected(String reason, @Nullable String extendedInfo, FlowLocation location) implements Event {}

    /** What the outside world answered. A turn that gets the same answers in the same order goes the same way. */
    sealed interface OutsideAnswer extends Event {
        /** @param understood what was understood in a text, for the intents, the slot or the dialog acts that were sought */
        record TextUnderstood(Detection understood) implements OutsideAnswer {}

        /**
         * An object of the organisation was looked up.
         *
         * @param type the code of its kind
         * @param wanted its id or name
         * @param found the object, or null
         */
        record ObjectSought(
                String type, String wanted, @Nullable Value found) implements OutsideAnswer {}

        /**
         * A data action was called.
         *
         * @param category the integration's name
         * @param name the action's name
         * @param inputs what was sent
         * @param answer what came back
         */
        record DataActionCalled(String category, String name, JsonNode inputs, DataAnswer answer)
                implements OutsideAnswer {}

        /**
         * A row of a data table was looked up.
         *
         * @param table the table's name
         * @param key the row's key
         * @param answer what the table said
         */
        record DataTableRead(String table, String key, TableAnswer answer) implements OutsideAnswer {}

        /**
         * A decision table decided.
         *
         * @param table the table's name
         * @param input what it was given
         * @param answer what it said
         */
        record DecisionTableRead(String table, JsonNode input, TableAnswer answer) implements OutsideAnswer {}

        /**
         * The hours of a schedule were looked up.
         *
         * @param schedule its id
         * @param moment the moment asked for
         * @param zone the id of the time zone asked for, or null for its own
         * @param active the answer; null: not known
         */
        record ScheduleRead(
                String schedule,
                Instant moment,
                @Nullable String zone,
                @Nullable Boolean active) implements OutsideAnswer {}

        /**
         * The hours of a group of schedules were looked up.
         *
         * @param group its id
         * @param moment the moment asked for
         * @param state the answer; null: not known
         */
        record ScheduleGroupRead(String group, Instant moment, Schedules.@Nullable State state)
                implements OutsideAnswer {}

        /**
         * It was asked which schedules of a group are active.
         *
         * @param group its id
         * @param moment the moment asked for
         * @param schedules their names
         */
        record ActiveSchedulesRead(String group, Instant moment, List<String> schedules) implements OutsideAnswer {
            public ActiveSchedulesRead {
                schedules = List.copyOf(schedules);
            }
        }

        /**
         * It was asked whether there is an emergency.
         *
         * @param group the id of the emergency group
         * @param active the answer; null: not known
         */
        record EmergencyGroupRead(String group, @Nullable Boolean active) implements OutsideAnswer {}

        /**
         * A prepared text was looked up.
         *
         * @param library the library's name
         * @param response the text's name
         * @param text the text as it is prepared; null: there is none
         */
        record ResponseRead(
                String library, String response, @Nullable String text) implements OutsideAnswer {}

        /**
         * A knowledge base was searched.
         *
         * @param base its name
         * @param text the words
         * @param matches the articles that may answer, best first
         */
        record KnowledgeRead(String base, String text, List<KnowledgeMatch> matches) implements OutsideAnswer {
            public KnowledgeRead {
                matches = List.copyOf(matches);
            }
        }

        /**
         * An article of a knowledge base was looked up.
         *
         * @param base the base's name
         * @param id the article's id
         * @param article the article, or null
         */
        record ArticleRead(String base, String id, @Nullable Article article) implements OutsideAnswer {}

        /**
         * An external contact or external organization was looked up.
         *
         * @param type the code of its kind
         * @param id its id
         * @param answer what came back
         */
        record ContactRead(String type, String id, ContactAnswer answer) implements OutsideAnswer {}

        /**
         * An external contact was to be kept for good.
         *
         * @param id its id
         * @param answer what came back
         */
        record PromotionAsked(String id, ContactAnswer answer) implements OutsideAnswer {}

        /**
         * A guide or an agentic virtual agent was called.
         *
         * @param kind which of the two it is
         * @param name its name
         * @param inputs what it was given
         * @param answer what came back
         */
        record VirtualAgentCalled(CallVirtualAgent.Kind kind, String name, JsonNode inputs, DataAnswer answer)
                implements OutsideAnswer {}

        /**
         * A form was looked up.
         *
         * @param library the library's name
         * @param name the form's name
         * @param form the form, or null
         */
        record FormRead(
                String library, String name, @Nullable BlankForm form) implements OutsideAnswer {}

        /** @param refusal why a payment cannot be asked for; null: it can */
        record PaymentChecked(@Nullable String refusal) implements OutsideAnswer {}

        /** @param refusal why nobody can be asked to sign in; null: they can */
        record SignInChecked(@Nullable String refusal) implements OutsideAnswer {}
    }
}
