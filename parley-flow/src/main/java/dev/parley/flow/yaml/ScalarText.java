package dev.parley.flow.yaml;

import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The text of a scalar. The places of its characters are found by reading its raw text again, when first asked for. */
final class ScalarText implements SourceText {
    private final Substituted source;
    private final String value;
    private final ScalarStyle style;
    private final int start;
    private final int end;
    private volatile int @Nullable [] places;

    private ScalarText(Substituted source, String value, ScalarStyle style, int start, int end) {
        this.source = source;
        this.value = value;
        this.style = style;
        this.start = start;
        this.end = end;
    }

    static ScalarText of(Substituted source, CodePoints points, ScalarEvent event) {
        int start = offset(event.getStartMark(), points);
        int end = Math.max(start, offset(event.getEndMark(), points));
        if (event.getTag().isPresent()) {
            start = behindTag(source.text(), start, end);
        }
        return new ScalarText(source, event.getValue(), event.getScalarStyle(), start, end);
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Position at(int offset) {
        int inside = Math.clamp(offset, 0, value.length());
        boolean asWritten = style == ScalarStyle.PLAIN && end - start == value.length();
        return source.at(asWritten ? start + inside : places()[inside]);
    }

    private int[] places() {
        int[] known = places;
        if (known == null) {
            known = switch (style) {
                case LITERAL, FOLDED -> new BlockScalarPlaces(source.text(), start, end, value).find();
                case DOUBLE_QUOTED, SINGLE_QUOTED, PLAIN, JSON_SCALAR_STYLE ->
                    new FlowScalarPlaces(source.text(), start, end, value).find();
            };
            places = known;
        }
        return known;
    }

    private static int offset(Optional<Mark> mark, CodePoints points) {
        return mark.map(place -> points.offset(place.getIndex())).orElse(0);
    }

    private static int behindTag(String text, int start, int end) {
        int i = start;
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
