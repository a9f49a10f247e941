package dev.parley.engine.offer;

import dev.parley.engine.run.Run;
import dev.parley.flow.chooser.Choice;
import dev.parley.flow.expression.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The choices of one offer, no two of which answer the same (architect-semantics §1.6). */
final class Buttons {
    private final Run run;
    private final Predicate<Choice> offered;
    private final Set<String> values = new HashSet<>();

    Buttons(Run run, Predicate<Choice> offered) {
        this.run = run;
        this.offered = offered;
    }

    /**
     * A choice on offer.
     *
     * @param option what it is; its value is the address of a link
     * @param postback whether it answers; else it is a link
     */
    record Button(Option option, boolean postback) {}

    List<Button> of(List<Choice> choices) {
        return choices.stream().flatMap(choice -> of(choice).stream()).toList();
    }

    /** A choice, or empty when it is not offered, stands for nothing, or answers what another one answers. */
    Optional<Button> of(Choice choice) {
        if (!choice.enabled() || !offered.test(choice)) {
            return Optional.empty();
        }
        String value = text(choice.value());
        String label = text(choice.label());
        return !value.isBlank() && (!choice.postback() || isNew(value))
                ? Optional.of(new Button(
                        new Option(value, label.isBlank() ? value : label, choice.path(), false), choice.postback()))
                : Optional.empty();
    }

    private boolean isNew(String value) {
        return values.add(value.strip().toLowerCase(Locale.ROOT));
    }

    private String text(Expression expression) {
        return run.text(expression).orElse("");
    }
}
