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
 * the order of the file (architect-semantics §1.1). An export brings the numbers of all of them along.
 */
final class Numbering {
    private static final int FIRST_SEQUENCE = 10;
    private static final Pattern TRAILING_NUMBER = Pattern.compile("_(\\d{1,6})$");
    private static final Set<String> ACTION_LISTS = Set.of("actions", "startUpTaskActions");

    private final Set<Integer> taken = new HashSet<>();
    private final IdentityHashMap<YamlNode, Integer> actions = new IdentityHashMap<>();
    private final IdentityHashMap<YamlNode, Integer> given;
    private int next = FIRST_SEQUENCE + 1;

    /** @param given the numbers of bodies of sequences and of items of action lists, by identity; each one once */
    Numbering(IdentityHashMap<YamlNode, Integer> given) {
        this.given = given;
        taken.addAll(given.values());
    }

    /** Whether an export says the number of an action, so that the platform made it and no author mistyped it. */
    boolean isGiven(YamlNode action) {
        return given.containsKey(action);
    }

    /**
     * The number given to a sequence or the one its reference id ends in; the next free one where there is neither.
     *
     * @param body the body of the sequence
     */
    int ofSequence(String refId, YamlNode body) {
        Integer kept = given.get(body);
        if (kept != null) {
            return kept;
        }
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
        Integer number = given.get(action);
        actions.put(action, number != null ? number : free());
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
