package dev.parley.flow.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Choices offered to the participant, built by an expression (architect-semantics §3.6).
 *
 * @param choices the choices in order
 */
public record ChooserValue(List<Choice> choices) implements Value {
    public ChooserValue {
        choices = List.copyOf(choices);
    }

    /**
     * One choice.
     *
     * @param value what it stands for, and its payload
     * @param label the text shown; the value where absent
     */
    public record Choice(String value, @Nullable String label) {}

    @Override
    public Type type() {
        return ScalarType.CHOOSER;
    }
}
