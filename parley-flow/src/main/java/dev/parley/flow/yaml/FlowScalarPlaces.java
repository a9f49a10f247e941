package dev.parley.flow.yaml;

import java.util.Arrays;

/**
 * Finds where each character of a plain or quoted scalar stands: reads the raw text again with its escapes and line
 * folding (YAML 1.2 §7.3) and compares with the value the engine read.
 */
final class FlowScalarPlaces {
    private final String text;
    private final int start;
    private final int end;
    private final String value;
    private final int[] places;
    private int found;
    private boolean astray;

    FlowScalarPlaces(String text, int start, int end, String value) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.value = value;
        this.places = new int[value.length() + 1];
    }

    /** The offset of each character, and last the one behind them; all the start when the texts do not agree. */
    int[] find() {
        char quote = start < end ? text.charAt(start) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int i = quoted ? start + 1 : start;
        while (i < end && !astray) {
            char c = text.charAt(i);
            if (quoted && c == quote && !(quote == '\'' && at(i + 1) == '\'')) {
                break;
            }
            if (c == '\\' && quote == '"') {
                i = escape(i);
            } else if (isBlank(c) || isBreak(c)) {
                i = white(i);
            } else {
                add(c, i);
                i += quoted && c == quote ? 2 : 1;
            }
        }
        if (astray || found != value.length()) {
            Arrays.fill(places, Math.min(start, text.length()));
        } else {
            places[found] = i;
        }
        return places;
    }

    private int escape(int i) {
        char kind = at(i + 1);
        if (isBreak(kind)) {
            return blankLines(behindBreak(i + 1));
        }
        int digits = switch (kind) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 8;
            default -> 0;
        };
        int units = found < value.length() && digits == 8 ? Character.charCount(value.codePointAt(found)) : 1;
        for (int unit = 0; unit < units && found < value.length(); unit++) {
            add(value.charAt(found), i);
        }
        return i + 2 + digits;
    }

    private int white(int i) {
        int behind = i;
        while (isBlank(at(behind))) {
            behind++;
        }
        if (isBreak(at(behind))) {
            int before = found;
            int next = blankLines(behindBreak(behind));
            if (found == before) {
                add(' ', behind);
            }
            return next;
        }
        for (int blank = i; blank < behind; blank++) {
            add(text.charAt(blank), blank);
        }
        return behind;
    }

    private int blankLines(int i) {
        int next = i;
        while (true) {
            while (isBlank(at(next))) {
                next++;
            }
            if (!isBreak(at(next))) {
                return next;
            }
            add('\n', next);
            next = behindBreak(next);
        }
    }

    private void add(char c, int place) {
        if (found < value.length() && value.charAt(found) == c) {
            places[found++] = place;
        } else {
            astray = true;
        }
    }

    private char at(int i) {
        return i < end ? text.charAt(i) : '\0';
    }

    private int behindBreak(int i) {
        return text.charAt(i) == '\r' && at(i + 1) == '\n' ? i + 2 : i + 1;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
