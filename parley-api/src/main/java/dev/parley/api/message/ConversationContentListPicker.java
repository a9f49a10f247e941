package dev.parley.api.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list to pick from.
 *
 * @param id its id
 * @param sections its sections, in order
 * @param replyMessage what stands for it after it is answered
 * @param receivedMessage what stands for it before
 */
public record ConversationContentListPicker(
        @Nullable String id,
        @Nullable List<Section> sections,
        @Nullable ConversationContentReceivedReplyMessage replyMessage,
        @Nullable ConversationContentReceivedReplyMessage receivedMessage) {
    /**
     * A section.
     *
     * @param title its title
     * @param multipleSelection whether several items may be picked
     * @param items its items, in order
     */
    public record Section(
            @Nullable String title,
            @Nullable Boolean multipleSelection,
            @Nullable List<Item> items) {}

    /**
     * An item.
     *
     * @param id what it stands for
     * @param title what it shows
     * @param subtitle smaller words below
     * @param imageUrl URL of a picture
     */
    public record Item(
            @Nullable String id,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String imageUrl) {}
}
