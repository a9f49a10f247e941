package dev.parley.api.textbots;

import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param modeConstraints what is waited for */
public record TextBotWaitForInputAction(@Required ModeConstraints modeConstraints) {
    /** @param text how text is waited for */
    public record ModeConstraints(TextModeConstraints text) {}

    /**
     * How text is waited for.
     *
     * @param languagePreferences expected languages, the preferred first
     * @param noInputTimeoutMilliseconds when to report no input; digital bots only
     */
    public record TextModeConstraints(
            @Required List<String> languagePreferences,
            @Nullable Integer noInputTimeoutMilliseconds) {}

    public static TextBotWaitForInputAction text(List<String> languages, @Nullable Integer noInputMilliseconds) {
        return new TextBotWaitForInputAction(
                new ModeConstraints(new TextModeConstraints(languages, noInputMilliseconds)));
    }
}
