package dev.parley.engine.run;

import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.DigitalContent.Media;
import dev.parley.flow.value.CommunicationValue.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts the pictures out of what a digital bot says: a Markdown image {@code ![words](https://…)} is an attachment, and
 * the words around it are segments of their own (architect-semantics §2.3).
 */
final class Pictures {
    private static final Pattern IMAGE = Pattern.compile(
            "!\\[([^\\[\\]]{0,500})]\\(\\s*<?(https?://[^\\s()<>]{1,2000})>?(?:\\s+\"[^\"()]{0,500}\")?\\s*\\)");

    private Pictures() {}

    static List<Segment> cut(Part part) {
        List<MatchResult> images = IMAGE.matcher(part.text()).results().toList();
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (MatchResult image : images) {
            words(part.text().substring(from, image.start()), part, segments);
            String words = image.group(1).strip();
            segments.addAll(Segment.RichMedia.of(List.of(
                    new Segment.Content.Attachment(Media.IMAGE, image.group(2), words.isEmpty() ? null : words))));
            from = image.end();
        }
        if (images.isEmpty()) {
            return List.of(new Segment.Text(part.text(), part.flags()));
        }
        words(part.text().substring(from), part, segments);
        return segments;
    }

    private static void words(String text, Part part, List<Segment> segments) {
        if (!text.isBlank()) {
            segments.add(new Segment.Text(text.strip(), part.flags()));
        }
    }
}
