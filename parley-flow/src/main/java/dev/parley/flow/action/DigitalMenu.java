package dev.parley.flow.action;

import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Offers choices (architect-semantics §3.6).
 *
 * @param ask the question and its reprompts
 * @param chooser the choices
 * @param selection receives the value of the choice; null: nobody does
 * @param paths what runs for a choice, by the path's name; a choice without one leads on
 * @param knowledge how it uses the flow's knowledge base
 */
public record DigitalMenu(
        AskSettings ask,
        Chooser chooser,
        @Nullable Variable selection,
        Map<String, Output> paths,
        KnowledgeUse knowledge)
        implements KnowledgeAsk {
    static final String KEY = "digitalMenu";

    public DigitalMenu {
        paths = OrderedMap.copyOf(paths);
    }

    static Action read(ActionSource in) {
        AskSettings ask = AskSettings.read(in);
        Variable selection = in.binding("selection", ScalarType.STRING);
        KnowledgeUse knowledge = KnowledgeUse.read(in);
        Map<String, Output> paths = in.paths();
        Optional<Chooser> chooser = Choosers.read(in);
        if (chooser.filter(DigitalMenu::offersChoices).isEmpty()) {
            in.warn("a menu needs a chooser of quick replies, a carousel or a list picker to run");
            return new NotRunnable(
                    KEY,
                    in.settings(),
                    paths.values().stream().map(Output::block).toList());
        }
        return new DigitalMenu(ask, chooser.get(), selection, paths, knowledge);
    }

    private static boolean offersChoices(Chooser chooser) {
        return switch (chooser) {
            case Chooser.TimePicker picker -> false;
            case Chooser.Computed(var made) -> made.type() != ScalarType.TIME_PICKER;
            default -> true;
        };
    }

    @Override
    public String key() {
        return KEY;
    }
}
