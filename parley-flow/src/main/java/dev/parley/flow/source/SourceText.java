package dev.parley.flow.source;

/** A piece of text that knows where each of its characters stands in a file. */
public interface SourceText {
    /** The text itself, with the escapes of its container (YAML) resolved. */
    String value();

    /**
     * Where the character at an offset of {@link #value()} stands.
     *
     * @param offset 0 to {@code value().length()}; the last names the place just behind the text
     */
    Position at(int offset);

    /** A text typed by hand that belongs to no file: line breaks start new lines, columns count from 1. */
    static SourceText of(String name, String value) {
        return new PlainText(name, value);
    }
}
