package dev.parley.engine.ask;

import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.AskSettings;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.UserInputSettings;
import dev.parley.flow.value.CommunicationValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What an ask says: the apology first, then the reprompt, then the buttons again (architect-semantics §2.4). */
final class Prompts {
    private final Run run;

    Prompts(Run run) {
        this.run = run;
    }

    void question(OpenAsk ask) {
        run.say(ask.settings().question());
        run.show(ask.buttons());
    }

    /** The reprompt after the given number of no-matches. */
    void noMatch(OpenAsk ask, AskState state) {
        run.say(settings().noMatchApology());
        reprompt(ask, state);
    }

    /** The reprompt after a rejected confirmation, or after escalation was declined. */
    void myMistake(OpenAsk ask, AskState state) {
        run.say(settings().noToConfirmationApology());
        reprompt(ask, state);
    }

    private void reprompt(OpenAsk ask, AskState state) {
        AskSettings settings = ask.settings();
        run.say(pick(settings.noMatchReprompts(), state.noMatches(), settings.noMatch()));
        run.show(ask.buttons());
    }

    /** The reprompt after the given number of no-inputs. */
    void noInput(OpenAsk ask, AskState state) {
        AskSettings settings = ask.settings();
        run.say(settings().noInputApology());
        run.say(pick(settings.noInputReprompts(), state.noInputs(), settings.noInput()));
        run.show(ask.buttons());
    }

    private static Expression pick(Optional<List<Expression>> reprompts, int failures, Expression standard) {
        return reprompts
                .filter(list -> failures >= 1 && failures <= list.size())
                .map(list -> list.get(failures - 1))
                .orElse(standard);
    }

    /** A numbered list to choose from, with buttons where they are on. */
    void choices(List<String> items) {
        run.say(CommunicationValue.of(IntStream.range(0, items.size())
                .mapToObj(index -> (index + 1) + ". " + items.get(index))
                .collect(Collectors.joining("\n"))));
        if (settings().automaticQuickReplies()) {
            run.show(Segment.RichMedia.of(items.stream()
                    .<Segment.Content>map(item -> new Segment.Content.QuickReply(item, item))
                    .toList()));
        }
    }

    void noInputApology() {
        run.say(settings().noInputApology());
    }

    /** The buttons that go with the question of an ask. */
    void buttons(OpenAsk ask) {
        run.show(ask.buttons());
    }

    void confirmation(CommunicationValue question) {
        run.say(question);
        offerYesNo();
    }

    void confirmationAfterNoMatch(CommunicationValue question) {
        run.say(settings().confirmationNoMatchApology());
        confirmation(question);
    }

    void confirmationAfterNoInput(CommunicationValue question) {
        run.say(settings().confirmationNoInputApology());
        confirmation(question);
    }

    private void offerYesNo() {
        if (settings().automaticQuickReplies()) {
            run.show(Segment.RichMedia.of(new YesNo(run).buttons()));
        }
    }

    private UserInputSettings settings() {
        return run.program().settings().userInput();
    }
}
