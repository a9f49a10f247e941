package dev.parley.nlu.knowledge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits the body of an article into passages: sentences, or where there are many, several sentences together. */
final class Passages {
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]{0,500})]\\([^)]{0,2000}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`~]+");
    private static final Pattern MARKS = Pattern.compile("[#>|]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Passages() {}

    /**
     * The passages of a text in Markdown, as plain text.
     *
     * @param language the language tag of the text
     * @param most the most passages
     */
    static List<String> of(String markdown, String language, int most) {
        List<String> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag(language));
        for (String line : LINK.matcher(markdown).replaceAll("$1").lines().toList()) {
            String plain = MARKS.matcher(EMPHASIS.matcher(line).replaceAll("")).replaceAll(" ");
            String text = BLANKS.matcher(plain).replaceAll(" ").strip();
            breaks.setText(text);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                String sentence = text.substring(from, to).strip();
                if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    sentences.add(sentence);
                }
                from = to;
            }
        }
        return together(sentences, most);
    }

    private static List<String> together(List<String> sentences, int most) {
        if (most < 1 || sentences.size() <= most) {
            return most < 1 ? List.of() : List.copyOf(sentences);
        }
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            passages.add(String.join(
                    " ", sentences.subList(i * sentences.size() / most, (i + 1) * sentences.size() / most)));
        }
        return List.copyOf(passages);
    }
}
