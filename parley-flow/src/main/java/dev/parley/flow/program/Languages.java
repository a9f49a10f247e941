package dev.parley.flow.program;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of a flow as lower-case tags.
 *
 * @param standard the default language
 * @param supported all of them, the default first
 */
public record Languages(String standard, List<String> supported) {
    public Languages {
        supported = List.copyOf(supported);
    }

    /**
     * The flow's language for a wish: itself without case, else one that shares its primary subtag
     * (architect-semantics §6.2); empty when there is none.
     */
    public Optional<String> match(String wish) {
        String tag = wish.trim().toLowerCase(Locale.ROOT).replace('_', '-');
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        return supported.stream()
                .filter(tag::equals)
                .findFirst()
                .or(() -> supported.stream()
                        .filter(language -> primary(language).equals(primary(tag)))
                        .findFirst());
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
