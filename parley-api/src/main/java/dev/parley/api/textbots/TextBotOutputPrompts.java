package dev.parley.api.textbots;

import dev.parley.api.Required;
import java.util.List;

/**
 * What a bot says.
 *
 * @param outputLanguage the language it is in
 * @param textPrompts the words
 */
public record TextBotOutputPrompts(@Required String outputLanguage, TextPrompts textPrompts) {
    /** @param segments the pieces, in order, possibly none */
    public record TextPrompts(@Required List<TextBotPromptSegment> segments) {}
}
