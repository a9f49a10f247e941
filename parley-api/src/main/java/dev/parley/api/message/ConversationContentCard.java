package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card.
 *
 * @param title its title
 * @param description its words
 * @param image URL of a picture
 * @param video URL of a film
 * @param defaultAction what a press on the card does
 * @param actions its buttons
 */
public record ConversationContentCard(
        @Required String title,
        @Nullable String description,
        @Nullable String image,
        @Nullable String video,
        @Nullable Action defaultAction,
        @Required List<Action> actions) {
    /**
     * A button of a card.
     *
     * @param type what a press does
     * @param text what it shows
     * @param payload what it stands for
     * @param url where a link leads
     */
    public record Action(
            @Nullable ActionType type,
            @Nullable String text,
            @Nullable String payload,
            @Nullable String url) {}

    /** What a press may do. */
    public enum ActionType {
        @JsonProperty("Link")
        LINK,
        @JsonProperty("Postback")
        POSTBACK,
        @JsonProperty("Unknown")
        UNKNOWN
    }
}
