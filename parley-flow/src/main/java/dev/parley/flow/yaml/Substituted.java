package dev.parley.flow.yaml;

import dev.parley.flow.source.Lines;
import dev.parley.flow.source.Position;
import java.util.List;

/** The text of a file after placeholder substitution, which still knows where each character came from. */
public final class Substituted {
    private final String file;
    private final String original;
    private final String text;
    private final List<Replacement> replacements;
    private final Lines lines;

    /**
     * One replaced part of the original.
     *
     * @param from where the new text begins, as an offset in the substituted text
     * @param length the length of the new text
     * @param originalFrom where the old text begins in the original
     * @param originalLength the length of the old text
     */
    record Replacement(int from, int length, int originalFrom, int originalLength) {}

    Substituted(String file, String original, String text, List<Replacement> replacements) {
        this.file = file;
        this.original = original;
        this.text = text;
        this.replacements = List.copyOf(replacements);
        this.lines = Lines.of(file, original);
    }

    /** A text without placeholders, or one in which they were substituted before. A byte order mark is dropped. */
    public static Substituted of(String file, String text) {
        return text.startsWith("\uFEFF")
                ? new Substituted(file, text, text.substring(1), List.of(new Replacement(0, 0, 0, 1)))
                : new Substituted(file, text, text, List.of());
    }

    /** The file's path as the user wrote it. */
    public String file() {
        return file;
    }

    /** The text as it stands in the file. */
    public String original() {
        return original;
    }

    /** The text after substitution. */
    public String text() {
        return text;
    }

    /**
     * Where a character of {@link #text()} stands in the original file; characters of a substituted value stand where
     * their placeholder begins.
     *
     * @param offset 0 to {@code text().length()}
     */
    public Position at(int offset) {
        int low = 0;
        int high = replacements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (replacements.get(middle).from() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return lines.at(offset);
        }
        Replacement last = replacements.get(low - 1);
        int behind = offset - last.from() - last.length();
        return lines.at(behind < 0 ? last.originalFrom() : last.originalFrom() + last.originalLength() + behind);
    }
}
