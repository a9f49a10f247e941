package dev.parley.flow.source;

import java.util.Arrays;

/**
 * The lines of a file: turns an offset into a position. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r};
 * a byte order mark at the beginning takes no column.
 */
public final class Lines {
    private final String file;
    private final int[] starts;
    private final int length;

    private Lines(String file, int[] starts, int length) {
        this.file = file;
        this.starts = starts;
        this.length = length;
    }

    /**
     * The lines of a text.
     *
     * @param file the name for positions
     * @param text the whole text of the file
     */
    public static Lines of(String file, String text) {
        int[] starts = new int[16];
        int count = 0;
        starts[count++] = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(file, Arrays.copyOf(starts, count), text.length());
    }

    /** The position of the character at an offset; an offset outside the file means the nearest end of it. */
    public Position at(int offset) {
        int inside = Math.clamp(offset, 0, length);
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : Math.max(0, -found - 2);
        return new Position(file, line + 1, Math.max(0, inside - starts[line]) + 1);
    }
}
