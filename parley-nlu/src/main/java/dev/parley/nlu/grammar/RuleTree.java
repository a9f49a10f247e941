package dev.parley.nlu.grammar;

import dev.parley.nlu.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules of one section as a tree over the places of their patterns. Of two with the same pattern the first counts. */
final class RuleTree implements Phrase {
    /** Of equals the one that stands first in its section. */
    private static final Comparator<Found> LONGEST_FIRST =
            Comparator.comparingInt(Found::to).reversed().thenComparingInt(Found::order);

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> joinedTokens = new HashMap<>();
        private final Map<String, Node> tokens = new HashMap<>();
        private final List<Branch> phrases = new ArrayList<>();
        private @Nullable Node begin;
        private @Nullable Rule rule;
        private int order;
    }

    private record Branch(Phrase phrase, Element element, Node node) {}

    /** A rule whose pattern ends at a token; {@code from} is where the phrase begins. */
    private record Found(int from, int to, Rule rule, int order, Parts parts) {}

    /** @param phrases the phrases of other sections, by name */
    void add(List<Element> pattern, Rule rule, int order, Function<String, Phrase> phrases) {
        Node node = root;
        for (Element element : pattern) {
            node = switch (element.kind()) {
                case TOKEN -> token(node, element);
                case PHRASE -> branch(node, element, phrases);
                case BEGIN -> begin(node);
            };
        }
        if (node.rule == null) {
            node.rule = rule;
            node.order = order;
        }
    }

    private static Node token(Node node, Element element) {
        return (element.joined() ? node.joinedTokens : node.tokens).computeIfAbsent(element.text(), text -> new Node());
    }

    private static Node branch(Node node, Element element, Function<String, Phrase> phrases) {
        for (Branch branch : node.phrases) {
            if (branch.element().equals(element)) {
                return branch.node();
            }
        }
        Branch branch = new Branch(phrases.apply(element.text()), element, new Node());
        node.phrases.add(branch);
        return branch.node();
    }

    private static Node begin(Node node) {
        Node known = node.begin;
        if (known == null) {
            known = new Node();
            node.begin = known;
        }
        return known;
    }

    @Override
    public List<Reading> at(Sentence sentence, int token) {
        List<Found> found = new ArrayList<>();
        walk(root, sentence, token, token, Parts.NONE, found);
        List<Reading> readings = new ArrayList<>();
        while (!found.isEmpty()) {
            Found best = Collections.min(found, LONGEST_FIRST);
            Optional<String> value = best.rule().value(best.parts(), sentence);
            if (value.isPresent()) {
                readings.add(new Reading(best.from(), best.to(), value.get()));
                found.removeIf(each -> each.to() == best.to());
            } else {
                found.remove(best);
            }
        }
        return readings;
    }

    private static void walk(Node node, Sentence sentence, int from, int at, Parts parts, List<Found> found) {
        Rule rule = node.rule;
        if (rule != null) {
            found.add(new Found(from, at, rule, node.order, parts));
        }
        if (at == sentence.size()) {
            return;
        }
        if (node.begin != null) {
            walk(node.begin, sentence, at, at, parts, found);
        }
        Token token = sentence.token(at);
        Node next = node.tokens.get(token.text());
        if (next != null) {
            walk(next, sentence, from, at + 1, parts, found);
        }
        next = token.joined() ? node.joinedTokens.get(token.text()) : null;
        if (next != null) {
            walk(next, sentence, from, at + 1, parts, found);
        }
        for (Branch branch : node.phrases) {
            if (token.joined() || !branch.element().joined()) {
                for (Reading reading : sentence.readings(branch.phrase(), at)) {
                    Parts more = parts.with(branch.element().name(), reading.value());
                    int begin = at == from ? reading.from() : from;
                    walk(branch.node(), sentence, begin, reading.to(), more, found);
                }
            }
        }
    }
}
