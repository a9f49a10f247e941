package dev.parley.engine.ask;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.DigitalMenu;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.StringValue;
import java.util.List;
import java.util.Optional;

/** Offers choices as buttons (architect-semantics §3.6). */
final class DigitalMenuBehaviour implements AskBehaviour<DigitalMenu> {
    private static final String INTENT = "intent:";

    @Override
    public Class<DigitalMenu> ask() {
        return DigitalMenu.class;
    }

    @Override
    public List<Segment.Content> buttons(DigitalMenu menu, Run run) {
        return menu.choices().stream()
                .filter(choice -> offers(menu, choice))
                .<Segment.Content>map(choice -> new Segment.Content.QuickReply(shown(choice, run), value(choice, run)))
                .filter(content -> !(content instanceof Segment.Content.QuickReply(String text, String payload)
                        && payload.isBlank()))
                .toList();
    }

    @Override
    public Recognition recognise(DigitalMenu menu, Answer answer, Run run) {
        for (int i = 0; i < menu.choices().size(); i++) {
            DigitalMenu.Choice choice = menu.choices().get(i);
            if (choice.postback() && offers(menu, choice) && answer.isOneOf(value(choice, run), shown(choice, run))) {
                return new Recognition.Found(1, true, answer.text(), Integer.toString(i));
            }
        }
        Intents intents = new Intents(run);
        return intents.recognise(answer, intents.withTasks()) instanceof Recognition.Found intent
                ? new Recognition.Found(intent.score(), intent.exact(), intent.raw(), INTENT + intent.value())
                : new Recognition.Nothing();
    }

    @Override
    public Optional<CommunicationValue> confirmation(DigitalMenu menu, Recognition.Found found, Run run) {
        return intent(found.value())
                .flatMap(intent -> new Intents(run)
                        .confirmation(new Recognition.Found(found.score(), found.exact(), found.raw(), intent)));
    }

    @Override
    public CommunicationValue confirmationAgain(DigitalMenu menu, AskState.Candidate candidate, Run run) {
        return new Intents(run).question(intent(candidate.value()).orElse(""));
    }

    @Override
    public Move acceptCandidate(DigitalMenu menu, AskState.Candidate candidate, Run run) {
        return jump(intent(candidate.value()).orElse(""), candidate.raw(), 1, run);
    }

    /** The intent a recognised value stands for, where it is no choice. */
    private static Optional<String> intent(String value) {
        return value.startsWith(INTENT) ? Optional.of(value.substring(INTENT.length())) : Optional.empty();
    }

    /** A typed intent takes over with its task (architect-semantics §3.6, §3.7). */
    private static Move jump(String intent, String words, double probability, Run run) {
        Intents intents = new Intents(run);
        intents.accept(intent, words, probability);
        return intents.jump(intent);
    }

    @Override
    public Move accept(DigitalMenu menu, Recognition.Found found, Run run) {
        Optional<String> intent = intent(found.value());
        if (intent.isPresent()) {
            return jump(intent.get(), found.raw(), found.score(), run);
        }
        DigitalMenu.Choice choice = menu.choices().get(Integer.parseInt(found.value()));
        if (menu.selection() != null) {
            run.set(menu.selection(), new StringValue(value(choice, run)));
        }
        return Optional.ofNullable(menu.paths().get(choice.path()))
                .filter(Output::enabled)
                .<Move>map(output -> new Move.Enter(output.block()))
                .orElseGet(Move.GoOn::new);
    }

    /** A choice is offered unless it, or its path, is switched off. */
    private static boolean offers(DigitalMenu menu, DigitalMenu.Choice choice) {
        Output path = menu.paths().get(choice.path());
        return choice.enabled() && (path == null || path.enabled());
    }

    private static String value(DigitalMenu.Choice choice, Run run) {
        return run.text(choice.value()).orElse("");
    }

    private static String shown(DigitalMenu.Choice choice, Run run) {
        return run.text(choice.label()).filter(label -> !label.isBlank()).orElseGet(() -> value(choice, run));
    }
}
