package dev.parley.flow.yaml;

import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;

/**
 * A scalar: text as written, with its escapes resolved.
 *
 * @param text the characters and their places
 * @param quoted whether it stood in quotes or in a block, and so is text whatever it looks like
 */
public record YamlScalar(SourceText text, boolean quoted) implements YamlNode, SourceText {
    @Override
    public String value() {
        return text.value();
    }

    @Override
    public Position at(int offset) {
        return text.at(offset);
    }

    @Override
    public Position at() {
        return text.at(0);
    }

    /** Whether it stands for no value: empty, {@code ~} or {@code null}, unquoted. */
    public boolean isNull() {
        return !quoted && (value().isEmpty() || value().equals("~") || value().equals("null"));
    }

    @Override
    public String describe() {
        return isNull() ? "nothing" : "'" + value() + "'";
    }
}
