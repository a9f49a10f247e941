package dev.parley.provider.action;

import java.io.Writer;

/** Collects what is rendered, within limits. */
final class LimitedWriter extends Writer {
    private final RenderLimits limits;
    private final StringBuilder text = new StringBuilder();

    LimitedWriter(RenderLimits limits) {
        this.limits = limits;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        limits.checkLength(text.length() + length);
        text.append(characters, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
