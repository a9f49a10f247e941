package dev.parley.nlu.encode;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text as BERT models want it: into words and punctuation, and each word into the longest pieces the
 * vocabulary has, from the left. What looks like a special piece ({@code [SEP]}) is text like any other.
 */
final class WordPieces {
    /** A word with more characters is unknown as a whole. */
    private static final int MOST_CHARACTERS = 100;

    private final Vocabulary vocabulary;
    private final int unknown;

    WordPieces(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = vocabulary.frame("[UNK]");
    }

    /**
     * The first tokens of a text.
     *
     * @param most the most that are taken
     */
    List<Token> of(String text, int most) {
        BertText bert = BertText.of(text, vocabulary.lowerCase(), vocabulary.withoutAccents());
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < bert.length() && tokens.size() < most; ) {
            int end = i + Character.charCount(bert.codePointAt(i));
            if (!BertText.isWhiteSpace(bert.codePointAt(i))) {
                if (!BertText.isPunctuation(bert.codePointAt(i))) {
                    end = endOfWord(bert, end);
                }
                split(bert, i, end, tokens);
            }
            i = end;
        }
        return tokens.size() > most ? List.copyOf(tokens.subList(0, most)) : tokens;
    }

    private static int endOfWord(BertText text, int from) {
        int end = from;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (BertText.isWhiteSpace(point) || BertText.isPunctuation(point)) {
                return end;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private void split(BertText text, int from, int to, List<Token> tokens) {
        String word = text.substring(from, to);
        List<Token> pieces = new ArrayList<>();
        boolean known = word.codePointCount(0, word.length()) <= MOST_CHARACTERS;
        for (int begin = 0; begin < word.length() && known; ) {
            int end = endOfPiece(word, begin);
            known = end > begin;
            if (known) {
                int id = vocabulary.find(word.substring(begin, end), begin == 0);
                pieces.add(new Token(id, text.from(from + begin), text.to(from + end - 1)));
            }
            begin = end;
        }
        if (known) {
            tokens.addAll(pieces);
        } else {
            tokens.add(new Token(unknown, text.from(from), text.to(to - 1)));
        }
    }

    /** Where the longest known piece ends that begins here; where it begins when there is none. */
    private int endOfPiece(String word, int begin) {
        int end = Math.min(word.length(), begin + vocabulary.longest());
        while (end > begin && vocabulary.find(word.substring(begin, end), begin == 0) == Vocabulary.NONE) {
            end--;
        }
        return end;
    }
}
