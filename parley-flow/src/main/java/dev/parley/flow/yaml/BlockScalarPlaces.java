package dev.parley.flow.yaml;

import java.util.Arrays;

/**
 * Finds where each character of a block scalar ({@code |} or {@code >}) stands. Blocks know no escapes, so their visible
 * characters stand in the raw text in the same order; white space between two of them is matched within the gap.
 */
final class BlockScalarPlaces {
    private final String text;
    private final int start;
    private final int end;
    private final String value;
    private final int[] places;

    BlockScalarPlaces(String text, int start, int end, String value) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.value = value;
        this.places = new int[value.length() + 1];
    }

    /** The offset of each character, and last the one behind them; all the start when the texts do not agree. */
    int[] find() {
        int raw = behindHeader();
        int i = 0;
        while (i < value.length()) {
            int visible = skipWhite(value, i, value.length());
            int rawVisible = skipWhite(text, raw, end);
            white(i, visible, raw, rawVisible);
            if (visible < value.length()) {
                if (rawVisible >= end || text.charAt(rawVisible) != value.charAt(visible)) {
                    Arrays.fill(places, start);
                    return places;
                }
                places[visible] = rawVisible;
                rawVisible++;
                visible++;
            }
            raw = rawVisible;
            i = visible;
        }
        places[value.length()] = value.isEmpty() ? start : behind(places[value.length() - 1]);
        return places;
    }

    private int behind(int place) {
        if (place >= end) {
            return end;
        }
        return FlowScalarPlaces.isBreak(text.charAt(place)) ? behindBreak(place) : place + 1;
    }

    private int behindHeader() {
        int i = start;
        while (i < end && !FlowScalarPlaces.isBreak(text.charAt(i))) {
            i++;
        }
        return i < end ? behindBreak(i) : end;
    }

    /** Places the white space of {@code value[from, to)} within {@code text[raw, rawTo)}. */
    private void white(int from, int to, int raw, int rawTo) {
        int indented = to;
        while (indented > from && value.charAt(indented - 1) != '\n') {
            indented--;
        }
        if (indented == from && from > 0) {
            indented = to;
        }
        int place = raw;
        for (int i = from; i < indented; i++) {
            if (value.charAt(i) == '\n') {
                place = nextBreak(place, rawTo);
                places[i] = Math.min(place, end);
                place = place < rawTo ? behindBreak(place) : place;
            } else {
                places[i] = Math.min(place, end);
                boolean onLine = place < rawTo && FlowScalarPlaces.isBlank(text.charAt(place));
                place = onLine ? place + 1 : place;
            }
        }
        for (int i = indented; i < to; i++) {
            places[i] = Math.max(raw, rawTo - (to - i));
        }
    }

    private int nextBreak(int from, int to) {
        int i = from;
        while (i < to && !FlowScalarPlaces.isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int behindBreak(int i) {
        return text.charAt(i) == '\r' && i + 1 < end && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
    }

    private static int skipWhite(String text, int from, int to) {
        int i = from;
        while (i < to && (FlowScalarPlaces.isBlank(text.charAt(i)) || FlowScalarPlaces.isBreak(text.charAt(i)))) {
            i++;
        }
        return i;
    }
}
