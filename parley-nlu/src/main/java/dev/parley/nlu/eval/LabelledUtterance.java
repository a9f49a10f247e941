package dev.parley.nlu.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An utterance of which the intent is known.
 *
 * @param text its words
 * @param intent the name of the intent, or {@link #OUT_OF_SCOPE}
 */
public record LabelledUtterance(String text, String intent) {
    /** The label of utterances no intent of the bot is for. */
    public static final String OUT_OF_SCOPE = "oos";

    /** Whether no intent of the bot is for it. */
    public boolean isOutOfScope() {
        return intent.equals(OUT_OF_SCOPE);
    }

    /** The same words, with no intent of the bot for them. */
    public LabelledUtterance outOfScope() {
        return new LabelledUtterance(text, OUT_OF_SCOPE);
    }

    /**
     * Reads a file with one utterance a line: the text, a tab and the intent, in UTF-8. Empty lines do not count.
     *
     * @throws IOException if the file cannot be read or a line has another form; the message says which
     */
    public static List<LabelledUtterance> read(Path file) throws IOException {
        List<LabelledUtterance> utterances = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int tab = line.lastIndexOf('\t');
            if (tab >= 0 && !line.substring(tab).isBlank()) {
                utterances.add(new LabelledUtterance(
                        line.substring(0, tab).strip(), line.substring(tab).strip()));
            } else if (!line.isBlank()) {
                throw new IOException("%s:%d: no text, tab and intent".formatted(file, i + 1));
            }
        }
        return utterances;
    }
}
