package dev.parley.nlu.text;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as recognisers compare it: without case and compatibility variants (Unicode case folding and NFKC), runs of
 * white space as one blank, curly apostrophes straight, invisible format characters gone. Each folded character knows
 * where it came from. Of a text longer than {@link #MOST_CHARACTERS} only the beginning counts.
 */
public final class FoldedText {
    /** The most UTF-16 units of a participant's text that are looked at. */
    public static final int MOST_CHARACTERS = 10_000;

    private static final int DOT_ABOVE = 0x0307;

    private final String original;
    private final String folded;
    private final int[] places;

    private FoldedText(String original, String folded, int[] places) {
        this.original = original;
        this.folded = folded;
        this.places = places;
    }

    /** Folds a text. */
    public static FoldedText of(String text) {
        String original = Normalizer.normalize(beginning(text, MOST_CHARACTERS), Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            int point = original.codePointAt(i);
            String piece = fold(point);
            if (!(piece.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' '))) {
                if (places.length <= folded.length() + piece.length()) {
                    places = Arrays.copyOf(places, 2 * (folded.length() + piece.length()));
                }
                Arrays.fill(places, folded.length(), folded.length() + piece.length(), i);
                folded.append(piece);
            }
            i += Character.charCount(point);
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return new FoldedText(original, folded.toString(), places);
    }

    /** The folded text, without white space at its ends. */
    public String folded() {
        return folded;
    }

    /** The text it was made of, in composed form (NFC); positions of the original mean this. */
    public String original() {
        return original;
    }

    /** The original characters of a part of the folded text. */
    public String original(int from, int to) {
        return original.substring(begin(from), end(to));
    }

    /** Where a part of the folded text begins in the original. */
    public int begin(int from) {
        return places[from];
    }

    /** Where a part of the folded text ends in the original, exclusive. */
    public int end(int to) {
        int last = places[to - 1];
        return last + Character.charCount(original.codePointAt(last));
    }

    /** The beginning of a text, no longer than a number of UTF-16 units; no character is split. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String fold(int point) {
        if (point >= 'A' && point <= 'Z') {
            return Character.toString(point + ('a' - 'A'));
        }
        if (point > ' ' && point < 0x7F && point != '`') {
            return Character.toString(point);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        if (Character.getType(point) == Character.FORMAT || point == DOT_ABOVE) {
            return "";
        }
        if (point == '’' || point == '‘' || point == 'ʼ' || point == '`' || point == '´') {
            return "'";
        }
        String folded =
                Normalizer.normalize(UCharacter.foldCase(Character.toString(point), true), Normalizer.Form.NFKC);
        return folded.replace(Character.toString(DOT_ABOVE), "");
    }
}
