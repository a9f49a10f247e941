package dev.parley.flow.value;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Choices offered to the participant, built by an expression (architect-semantics §3.6).
 *
 * @param type {@link ScalarType#CHOOSER}, or what it is made of: {@link ScalarType#QUICK_REPLIES} and, with a single
 *     choice, {@link ScalarType#CHOICE}
 * @param choices the choices in order
 */
public record ChooserValue(ScalarType type, List<Choice> choices) implements Value {
    public ChooserValue {
        choices = List.copyOf(choices);
    }

    public ChooserValue(List<Choice> choices) {
        this(ScalarType.CHOOSER, choices);
    }

    /**
     * One choice.
     *
     * @param value what it stands for, and its payload
     * @param label the text shown; the value where absent
     */
    public record Choice(String value, @Nullable String label) {
        /** What the participant reads: the label unless it is blank, else the value. */
        public String shown() {
            return label == null || label.isBlank() ? value : label;
        }
    }

    /** What the participant reads, one choice a line. */
    @Override
    public String text() {
        return choices.stream().map(Choice::shown).collect(Collectors.joining("\n"));
    }
}
