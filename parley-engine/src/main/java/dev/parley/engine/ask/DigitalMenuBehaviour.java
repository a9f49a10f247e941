package dev.parley.engine.ask;

import dev.parley.engine.offer.Offer;
import dev.parley.engine.offer.Offering;
import dev.parley.engine.offer.Option;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.DigitalMenu;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.StringValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Offers choices (architect-semantics §3.6). Of several items picked from a list, the selection is all their values
 * separated by commas, and none of their paths is taken.
 */
final class DigitalMenuBehaviour implements AskBehaviour<DigitalMenu> {
    private static final String INTENT = "intent:";

    @Override
    public Class<DigitalMenu> ask() {
        return DigitalMenu.class;
    }

    @Override
    public List<Segment.Content> buttons(DigitalMenu menu, Run run) {
        return offer(menu, run).content();
    }

    @Override
    public Recognition recognise(DigitalMenu menu, Answer answer, Run run) {
        List<Option> options = offer(menu, run).options();
        List<Option> picked = new Picking(options).of(answer);
        if (!picked.isEmpty()) {
            return new Recognition.Found(
                    1,
                    true,
                    answer.text(),
                    several(picked).stream()
                            .map(option -> Integer.toString(options.indexOf(option)))
                            .collect(Collectors.joining(",")));
        }
        Intents intents = new Intents(run);
        return intents.recognise(answer, intents.withTasks()) instanceof Recognition.Found intent
                ? new Recognition.Found(intent.score(), intent.exact(), intent.raw(), INTENT + intent.value())
                : new Recognition.Nothing();
    }

    @Override
    public boolean isChoice(DigitalMenu menu, Recognition.Found found) {
        return intent(found.value()).isEmpty();
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

    private static List<Option> several(List<Option> picked) {
        return picked.stream().allMatch(Option::multiple) ? picked : picked.subList(0, 1);
    }

    @Override
    public Move accept(DigitalMenu menu, Recognition.Found found, Run run) {
        Optional<String> intent = intent(found.value());
        if (intent.isPresent()) {
            return jump(intent.get(), found.raw(), found.score(), run);
        }
        List<Option> options = offer(menu, run).options();
        List<Option> picked = Stream.of(found.value().split(","))
                .map(index -> options.get(Integer.parseInt(index)))
                .toList();
        if (menu.selection() != null) {
            run.set(
                    menu.selection(),
                    new StringValue(picked.stream().map(Option::value).collect(Collectors.joining(", "))));
        }
        return Optional.of(picked)
                .filter(each -> each.size() == 1)
                .map(each -> menu.paths().get(each.getFirst().path()))
                .filter(Output::enabled)
                .<Move>map(output -> new Move.Enter(output.block()))
                .orElseGet(Move.GoOn::new);
    }

    private static Offer offer(DigitalMenu menu, Run run) {
        return Offering.choices(run, choice -> isOpen(menu, choice)).of(menu.chooser());
    }

    /** A choice is not offered when its path is switched off. */
    private static boolean isOpen(DigitalMenu menu, Choice choice) {
        Output path = menu.paths().get(choice.path());
        return path == null || path.enabled();
    }
}
