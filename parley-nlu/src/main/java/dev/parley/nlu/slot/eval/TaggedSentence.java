package dev.parley.nlu.slot.eval;

import dev.parley.flow.nlu.Utterance;
import dev.parley.flow.nlu.Utterance.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence of a set: tokens, each with {@code O} or {@code B-} or {@code I-} and the name of a slot.
 *
 * @param intent its intent
 * @param text its tokens with blanks between them
 * @param values the values in it
 */
public record TaggedSentence(String intent, String text, List<Value> values) {
    /**
     * A value.
     *
     * @param slot its slot
     * @param from where it begins in the text
     * @param to where it ends, exclusive
     */
    public record Value(String slot, int from, int to) {}

    /** The sentences of a file, one JSON object {@code {"tokens": […], "tags": […], "intent": …}} a line. */
    public static List<TaggedSentence> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<TaggedSentence> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            sentences.add(of(json.readTree(line)));
        }
        return sentences;
    }

    private static TaggedSentence of(JsonNode json) {
        StringBuilder text = new StringBuilder();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < json.get("tokens").size(); i++) {
            text.append(i == 0 ? "" : " ");
            int from = text.length();
            text.append(json.get("tokens").get(i).stringValue());
            String tag = json.get("tags").get(i).stringValue();
            if (tag.startsWith("B-")) {
                values.add(new Value(tag.substring(2), from, text.length()));
            } else if (tag.startsWith("I-")) {
                Value before = values.removeLast();
                values.add(new Value(before.slot(), before.from(), text.length()));
            }
        }
        return new TaggedSentence(json.get("intent").stringValue(), text.toString(), List.copyOf(values));
    }

    /** The sentence as an author would enter it. */
    public Utterance utterance() {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Value value : values) {
            segments.add(new Segment(text.substring(at, value.from()), null));
            segments.add(new Segment(text.substring(value.from(), value.to()), value.slot()));
            at = value.to();
        }
        segments.add(new Segment(text.substring(at), null));
        return new Utterance(
                segments.stream().filter(segment -> !segment.text().isEmpty()).toList());
    }
}
