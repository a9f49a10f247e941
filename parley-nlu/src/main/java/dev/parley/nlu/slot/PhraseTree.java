package dev.parley.nlu.slot;

import dev.parley.nlu.text.FoldedText;
import dev.parley.nlu.text.Token;
import dev.parley.nlu.text.Tokens;
import dev.parley.nlu.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a list's values and synonyms as a tree of tokens; finds them in a text in one pass over its tokens. */
final class PhraseTree {
    private final Node root = new Node();

    /** The words of a value, and the folded form they are written in. */
    private record Phrase(String value, String folded) {}

    private static final class Node {
        private final Map<String, Node> next = new LinkedHashMap<>();
        private final Similar similar = new Similar();
        private final List<Phrase> phrases = new ArrayList<>();
    }

    /**
     * A value in a text.
     *
     * @param from where it begins in the folded text
     * @param to where it ends, exclusive
     * @param value the value
     * @param slips how many of its words have a slip of the pen
     */
    record Place(int from, int to, String value, int slips) {
        int length() {
            return to - from;
        }

        boolean overlaps(Place other) {
            return from < other.to && other.from < to;
        }
    }

    /** Adds words that stand for a value; of two values with the same words the first counts. */
    void add(String words, String value) {
        FoldedText folded = FoldedText.of(words);
        Node node = root;
        for (Token token : Tokens.of(folded)) {
            Node known = node.next.get(token.text());
            if (known == null) {
                known = new Node();
                node.next.put(token.text(), known);
                node.similar.add(token.text());
            }
            node = known;
        }
        if (node != root) {
            node.phrases.add(new Phrase(value, folded.folded()));
        }
    }

    /**
     * The places of all values.
     *
     * @param slips whether a long word may have a slip of the pen
     */
    List<Place> find(FoldedText text, List<Token> tokens, boolean slips) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isBorder(text.folded(), tokens.get(i).from())) {
                walk(root, text.folded(), tokens, i, i, slips, 0, places);
            }
        }
        return places;
    }

    private static void walk(
            Node node,
            String text,
            List<Token> tokens,
            int first,
            int at,
            boolean slips,
            int made,
            List<Place> places) {
        if (at > first && (made > 0 || !slips)) {
            int from = tokens.get(first).from();
            int to = tokens.get(at - 1).to();
            Phrase phrase = phrase(node, text.substring(from, to));
            if (phrase != null && isBorder(text, to)) {
                places.add(new Place(from, to, phrase.value(), made));
            }
        }
        if (at == tokens.size()) {
            return;
        }
        String word = tokens.get(at).text();
        Node same = node.next.get(word);
        if (same != null) {
            walk(same, text, tokens, first, at + 1, slips, made, places);
        } else if (slips) {
            for (String like : node.similar.of(word)) {
                Node next = node.next.get(like);
                if (next != null) {
                    walk(next, text, tokens, first, at + 1, true, made + 1, places);
                }
            }
        }
    }

    /** The phrase of a node that is written as in the text, accents included, or else its first. */
    private static @Nullable Phrase phrase(Node node, String written) {
        return node.phrases.stream()
                .filter(phrase -> phrase.folded().equals(written))
                .findFirst()
                .orElseGet(() -> node.phrases.isEmpty() ? null : node.phrases.getFirst());
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !Words.isWordPoint(text.codePointBefore(at))
                || !Words.isWordPoint(text.codePointAt(at));
    }

    /** Words, to be found by others that differ from them in one letter. */
    private static final class Similar {
        private static final int LEAST_LETTERS = 5;
        private static final int END = 2;

        private final Map<String, List<String>> byEnds = new HashMap<>();

        void add(String word) {
            if (word.length() >= LEAST_LETTERS && Character.isLetter(word.charAt(0))) {
                byEnds.computeIfAbsent("<" + word.substring(0, END), key -> new ArrayList<>())
                        .add(word);
                byEnds.computeIfAbsent(word.substring(word.length() - END) + ">", key -> new ArrayList<>())
                        .add(word);
            }
        }

        /** The words one slip away: of words of this length a slip leaves the first two letters or the last two. */
        List<String> of(String word) {
            if (word.length() < LEAST_LETTERS - 1) {
                return List.of();
            }
            List<String> found = new ArrayList<>();
            for (String ends : List.of("<" + word.substring(0, END), word.substring(word.length() - END) + ">")) {
                for (String known : byEnds.getOrDefault(ends, List.of())) {
                    if (Slips.one(known, word) && !found.contains(known)) {
                        found.add(known);
                    }
                }
            }
            return found;
        }
    }
}
