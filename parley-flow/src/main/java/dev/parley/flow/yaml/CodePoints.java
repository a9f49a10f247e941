package dev.parley.flow.yaml;

import java.util.Arrays;

/** Converts the code-point indexes of the YAML engine to offsets in UTF-16 units. */
final class CodePoints {
    private final int[] wide;

    private CodePoints(int[] wide) {
        this.wide = wide;
    }

    static CodePoints of(String text) {
        int[] wide = new int[0];
        int count = 0;
        int index = 0;
        for (int i = 0; i < text.length(); i++, index++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == wide.length) {
                    wide = Arrays.copyOf(wide, Math.max(16, count * 2));
                }
                wide[count++] = index;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(wide, count));
    }

    /** The offset of the code point at an index. */
    int offset(int index) {
        int found = Arrays.binarySearch(wide, index);
        return index + (found >= 0 ? found : -found - 1);
    }
}
