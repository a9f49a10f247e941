package dev.parley.flow.load;

import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives every state, task and action its tracking number: those in reference ids are kept, actions count on from 11 in
 * the order of the file (architect-semantics §1.1).
 */
final class Numbering {
    private static final int FIRST_SEQUENCE = 10;
    private static final Pattern TRAILING_NUMBER = Pattern.compile("_(\\d{1,6})$");
    private static final Set<String> ACTION_LISTS = Set.of("actions", "startUpTaskActions");

    private final Set<Integer> taken = new HashSet<>();
    private final IdentityHashMap<YamlNode, Integer> actions = new IdentityHashMap<>();
    private int next = FIRST_SEQUENCE + 1;

    /** The number a reference id ends in, kept for its sequence; the next free one where it has none. */
    int ofReference(String refId) {
        Matcher matcher = TRAILING_NUMBER.matcher(refId);
        if (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            if (taken.add(number)) {
                return number;
            }
        }
        return taken.add(FIRST_SEQUENCE) ? FIRST_SEQUENCE : free();
    }

    /** Numbers every action below a node. All sequences must have their numbers. */
    void numberActions(YamlNode node) {
        switch (node) {
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    if (ACTION_LISTS.contains(entry.name()) && entry.value() instanceof YamlList list) {
                        list.items().forEach(this::numberAction);
                    } else {
                        numberActions(entry.value());
                    }
                });
            case YamlList list -> list.items().forEach(this::numberActions);
            case YamlScalar scalar -> {}
        }
    }

    private void numberAction(YamlNode action) {
        actions.put(action, free());
        numberActions(action);
    }

    /** The number of an action, by its node in a list of actions. */
    int ofAction(YamlNode action) {
        return actions.computeIfAbsent(action, unseen -> free());
    }

    private int free() {
        while (!taken.add(next)) {
            next++;
        }
        return next;
    }
}
