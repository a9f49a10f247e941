package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.source.SourceText;

/**
 * Text that stands at one place as a whole: an export spells the characters inside a value so differently that only its
 * beginning is a useful place.
 */
record PlacedText(String value, Position begins) implements SourceText {
    @Override
    public Position at(int offset) {
        return begins;
    }
}
