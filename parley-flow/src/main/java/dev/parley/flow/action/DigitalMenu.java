package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Offers choices as buttons (architect-semantics §3.6).
 *
 * @param ask the question and its reprompts
 * @param choices the choices in order
 * @param selection receives the value of the choice; null: nobody does
 * @param paths what runs for a choice, by the path's name; a choice without one leads on
 */
public record DigitalMenu(
        AskSettings ask, List<Choice> choices, @Nullable Variable selection, Map<String, Output> paths) implements Ask {
    static final String KEY = "digitalMenu";

    public DigitalMenu {
        choices = List.copyOf(choices);
        paths = OrderedMap.copyOf(paths);
    }

    /**
     * One choice.
     *
     * @param label yields the text shown; blank: the value is
     * @param value yields what the choice stands for
     * @param postback whether it answers; a link does not
     * @param path the name of its path: its value as written
     * @param enabled whether it is offered
     */
    public record Choice(Expression label, Expression value, boolean postback, String path, boolean enabled) {}

    static Action read(ActionSource in) {
        AskSettings ask = AskSettings.read(in);
        Variable selection = in.binding("selection", ScalarType.STRING);
        in.notYet("knowledgeSearchResult");
        Map<String, Output> paths = in.paths();
        Optional<ActionSource> chooser = in.inside("chooser").flatMap(wrapper -> wrapper.inside("lit"));
        if (chooser.isEmpty()) {
            in.warn("a chooser given as an expression cannot run yet");
            return new NotRunnable(KEY, in.settings(), blocks(paths));
        }
        chooser.get().inert("carousel", "listPicker", "timePicker");
        Optional<Presentation> presentation = Presentation.of(chooser.get());
        if (presentation.isEmpty() || presentation.get() != Presentation.QUICK_REPLIES) {
            chooser.get().inert("quickReplies");
            in.warn("only menus of quick replies can run yet");
            return new NotRunnable(KEY, in.settings(), blocks(paths));
        }
        return new DigitalMenu(ask, choices(chooser.get()), selection, paths);
    }

    private static List<Choice> choices(ActionSource chooser) {
        return chooser.inside("quickReplies")
                .flatMap(wrapper -> wrapper.inside("lit"))
                .map(replies -> {
                    replies.inert("quickReplySummary");
                    return replies.inside("buttons")
                            .map(buttons -> buttons.each("lit", "lit", DigitalMenu::choice))
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    private static Optional<Choice> choice(ActionSource button) {
        String path = button.word("value").orElse("");
        return Optional.of(new Choice(
                button.expression("label", ScalarType.STRING),
                button.expression("value", ScalarType.STRING),
                !button.word("type").filter("url"::equals).isPresent(),
                path,
                button.flag("enabled", true)));
    }

    private static List<Block> blocks(Map<String, Output> paths) {
        return paths.values().stream().map(Output::block).toList();
    }

    @Override
    public String key() {
        return KEY;
    }
}
