package dev.parley.flow.value;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a bot says: an ordered list of parts (architect-semantics §2.3). Empty means "say nothing".
 *
 * @param parts the parts, flattened
 */
public record CommunicationValue(List<Part> parts) implements Value {
    public static final CommunicationValue NOTHING = new CommunicationValue(List.of());

    public CommunicationValue {
        parts = List.copyOf(parts);
    }

    /** One part of plain words, or nothing where there are none. */
    public static CommunicationValue of(String text) {
        return text.isEmpty() ? NOTHING : new CommunicationValue(List.of(Part.of(text)));
    }

    /**
     * One part, which becomes one text segment.
     *
     * @param text the words, in the session's language
     * @param flags the wire names of its format flags such as {@code DateShortYear}, mostly none
     */
    public record Part(String text, List<String> flags) {
        public Part {
            flags = List.copyOf(flags);
        }

        public static Part of(String text) {
            return new Part(text, List.of());
        }
    }

    @Override
    public Type type() {
        return ScalarType.COMMUNICATION;
    }

    /** The words of all parts, one after the other. */
    @Override
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
