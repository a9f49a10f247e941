package dev.parley.flow.schema;

import dev.parley.flow.value.Type;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that readers have taken what stands under one key for. */
final class Asked {
    private final Map<Form, Sketch> forms = new EnumMap<>(Form.class);
    private final Map<Form, Set<String>> words = new EnumMap<>(Form.class);
    private final Set<Taken> settings = new LinkedHashSet<>();
    private String wrapper = "";

    /** How a reader may take a value. */
    enum Form {
        /** It does not look at it. */
        ANYTHING,
        SETTING,
        LIST_OF_SETTINGS,
        FLAG,
        WORD,
        /** The name of a task or variable. */
        NAME,
        BINDING,
        MAP_OF_BINDINGS,
        MAP_OF_SETTINGS,
        SLOT,
        ACTIONS,
        BLOCK,
        /** A map of one key that the author chooses, and a block below it. */
        NAMED_BLOCK,
        LIST_OF_BLOCKS
    }

    /** @param type the type of a setting, or null for any */
    record Taken(@Nullable Type type) {}

    /** @param word the word the reader had found when it took the value for it */
    void as(Form form, String word) {
        forms.putIfAbsent(form, new Sketch());
        words.computeIfAbsent(form, absent -> new LinkedHashSet<>()).add(word);
    }

    void asSetting(Form form, @Nullable Type type, String word) {
        as(form, word);
        settings.add(new Taken(type));
    }

    /** What was asked for inside it. */
    Sketch asBlock(Form form, String word) {
        as(form, word);
        return inside(form);
    }

    /** @param key the key each item stands under in a map of its own; empty: it stands bare */
    Sketch asBlocks(String key, String word) {
        wrapper = key;
        return asBlock(Form.LIST_OF_BLOCKS, word);
    }

    /**
     * The words that make readers look at it, where others make them look away; empty when it does not depend on words.
     */
    Set<String> decidingWords() {
        Set<String> looking = new LinkedHashSet<>();
        words.forEach((form, each) -> {
            if (form != Form.ANYTHING) {
                looking.addAll(each);
            }
        });
        Set<String> away = words.getOrDefault(Form.ANYTHING, Set.of());
        return away.isEmpty() || !Collections.disjoint(away, looking) ? Set.of() : looking;
    }

    Set<Form> forms() {
        return forms.keySet();
    }

    Sketch inside(Form form) {
        Sketch inside = forms.get(form);
        if (inside == null) {
            throw new IllegalStateException("nobody took it for " + form);
        }
        return inside;
    }

    Set<Taken> settings() {
        return settings;
    }

    String wrapper() {
        return wrapper;
    }
}
