package dev.parley.nlu.slot;

import dev.parley.nlu.builtin.BuiltinSpan;
import dev.parley.nlu.builtin.BuiltinType;
import java.util.List;
import java.util.Optional;

/**
 * Recognises values of the built-in slot types (architect-semantics §4.3). {@code builtin:any} takes the whole answer as
 * it is, and only when it is asked for; so does a plain yes or no.
 */
final class BuiltinSlot implements SlotRecognizer {
    private static final double WHOLE = 0.97;
    private static final double INSIDE = 0.95;
    private static final double VAGUE = 0.8;

    private final BuiltinType type;

    private BuiltinSlot(BuiltinType type) {
        this.type = type;
    }

    /** The recogniser of a type such as {@code builtin:number}; nothing for one that is no built-in type. */
    static Optional<SlotRecognizer> of(String type) {
        return type.equals("builtin:any")
                ? Optional.of(BuiltinSlot::any)
                : BuiltinType.of(type).map(BuiltinSlot::new);
    }

    @Override
    public List<Found> find(Heard heard) {
        if (!heard.asked()) {
            return type == BuiltinType.BOOLEAN
                    ? List.of()
                    : found(heard, heard.spans().of(type), INSIDE);
        }
        List<BuiltinSpan> sure = heard.spans().of(type);
        return sure.isEmpty() ? found(heard, heard.spans().asked(type), VAGUE) : found(heard, sure, INSIDE);
    }

    private List<Found> found(Heard heard, List<BuiltinSpan> spans, double probability) {
        int length = heard.text().strip().length();
        return spans.stream()
                .map(span -> new Found(
                        span.from(),
                        span.to(),
                        span.raw(),
                        span.resolved(),
                        probability == INSIDE && span.raw().length() == length ? WHOLE : probability,
                        source()))
                .toList();
    }

    private Source source() {
        return switch (type) {
            case NUMBER -> Source.NUMBER;
            case DURATION -> Source.DURATION;
            case MONEY, DATE, TIME, EMAIL, PHONE, BOOLEAN -> Source.BUILT_IN;
        };
    }

    private static List<Found> any(Heard heard) {
        String text = heard.text();
        return heard.asked() && !text.isBlank()
                ? List.of(new Found(0, text.length(), text, text, INSIDE, Source.BUILT_IN))
                : List.of();
    }
}
