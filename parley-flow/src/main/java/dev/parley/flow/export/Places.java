package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.Substituted;

/** Walks from the characters of the JSON back to those of the file that hold them. */
final class Places {
    private final Substituted source;
    private final String encoded;
    private int character;
    private int unit;
    private int digit;
    private int offset;

    Places(Substituted source, String encoded) {
        this.source = source;
        this.encoded = encoded;
    }

    /** Where a character of the JSON begins in the file; not before the one last asked for. */
    Position at(int wanted) {
        while (character < wanted && unit < encoded.length()) {
            boolean escape = encoded.charAt(unit) == '%';
            int bytes = escape ? bytes(escaped(encoded, unit)) : 1;
            unit += escape ? 3 * bytes : 1;
            character += bytes == 4 ? 2 : 1;
        }
        int base64 = unit / 3 * 4 + unit % 3;
        String text = source.text();
        while (offset < text.length() && (digit < base64 || Character.isWhitespace(text.charAt(offset)))) {
            digit += Character.isWhitespace(text.charAt(offset)) ? 0 : 1;
            offset++;
        }
        return source.at(offset);
    }

    private static int bytes(int lead) {
        return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** The byte of the escape at an index. */
    static int escaped(String encoded, int index) {
        int high = index + 2 < encoded.length() ? Character.digit(encoded.charAt(index + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(encoded.charAt(index + 2), 16);
        if (low < 0) {
            throw new IllegalArgumentException(
                    "'%' at character " + (index + 1) + " of what the Base64 holds begins no escape");
        }
        return high * 16 + low;
    }
}
