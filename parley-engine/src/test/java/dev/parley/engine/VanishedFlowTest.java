package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import dev.parley.nlu.LexicalUnderstanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The version of a flow that was called may be gone when the participant answers. */
class VanishedFlowTest {
    private static final String CALLER = """
            botFlow:
              name: Caller
              defaultLanguage: en-us
              startUpRef: "/botFlow/bots/bot[S_10]"
              settingsErrorHandling:
                errorEventHandover: {lit: "It is gone."}
                errorHandling: {jumpToTask: {targetTaskRef: "/botFlow/tasks/task[Rescue]"}}
              tasks:
                - task:
                    name: Rescue
                    actions:
                      - askForBoolean: {name: Ask, question: {lit: "Go on?"}, noInput: {lit: "?"}, noMatch: {lit: "?"}}
                      - exitBotFlow: {name: Exit}
              bots:
                - bot:
                    name: S
                    refId: S_10
                    actions:
                      - callBotFlow: {name: Call, inputText: {noValue: true}, botFlow: {Called: {ver_latestPublished: {}}}}
                      - exitBotFlow: {name: Exit}
            """;
    private static final String CALLED = """
            botFlow:
              name: Called
              defaultLanguage: en-us
              startUpRef: "/botFlow/bots/bot[S_10]"
              bots:
                - bot:
                    name: S
                    refId: S_10
                    actions:
                      - askForBoolean: {name: Ask, question: {lit: "Tea?"}, noInput: {lit: "?"}, noMatch: {lit: "?"}}
                      - exitBotFlow: {name: Exit}
            """;

    @Test
    void shouldGoOnInTheTaskOfTheError() {
        Conversation conversation = Conversation.start(Flows.program("caller.yaml", CALLER, Map.of()), new Vanishing());
        assertThat(said(conversation.say(new TurnInput.NoOp()))).contains("Tea?");
        assertThat(said(conversation.say(new TurnInput.UserText("yes", 1)))).contains("It is gone.", "Go on?");
        List<TurnResult> end = conversation.say(new TurnInput.UserText("yes", 1));
        assertThat(end.getLast().next()).isInstanceOf(NextAction.Exit.class);
    }

    private static String said(List<TurnResult> turns) {
        return turns.getLast().segments().toString();
    }

    /** Has the flow for those who call it, and not for those who come back to it. */
    private record Vanishing() implements CallableFlows {
        @Override
        public Optional<Callable> latest(FlowKind kind, String name) {
            BotProgram called = Flows.program("called.yaml", CALLED, Map.of());
            return Optional.of(new Callable("1", called, LexicalUnderstanding.of(called.nlu())));
        }

        @Override
        public Optional<Callable> version(String flowId, String version) {
            return Optional.empty();
        }
    }
}
