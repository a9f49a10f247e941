package dev.parley.api.message;

import dev.parley.api.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form to fill in, or one that has been filled in.
 *
 * @param cannedResponseId the form
 * @param introduction what is shown first
 * @param formPages its pages, in order
 * @param receivedMessage what stands for it before it is filled in
 * @param replyMessage what stands for it afterwards
 * @param showSummary whether the answers are shown before they are sent
 * @param originatingMessageId the message that showed it
 * @param response what was filled in
 */
public record ConversationContentForm(
        @Nullable String cannedResponseId,
        @Nullable Introduction introduction,
        @Nullable List<ConversationFormPage> formPages,
        @Nullable ConversationContentReceivedReplyMessage receivedMessage,
        @Nullable ConversationContentReceivedReplyMessage replyMessage,
        @Nullable Boolean showSummary,
        @Nullable String originatingMessageId,
        @Nullable List<Field> response) {
    /**
     * What is shown first.
     *
     * @param title its title
     * @param subtitle smaller words below
     * @param imageUrl URL of a picture
     * @param buttonText what the button says that begins the form
     */
    public record Introduction(
            @Required String title,
            @Nullable String subtitle,
            @Nullable String imageUrl,
            @Required String buttonText) {}

    /**
     * What was filled in at one place.
     *
     * @param id the place
     * @param component what was filled in
     */
    public record Field(@Nullable String id, @Nullable Component component) {}

    /** @param buttonResponse what was filled in */
    public record Component(@Nullable ConversationContentButtonResponse buttonResponse) {}
}
