package dev.parley.api.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filled-in form.
 *
 * @param cannedResponseId the form
 * @param originatingMessageId the message that showed it
 * @param response its fields
 */
public record ConversationContentForm(
        @Nullable String cannedResponseId,
        @Nullable String originatingMessageId,
        @Nullable List<Field> response) {
    /**
     * A field.
     *
     * @param id its id
     * @param component what was filled in
     */
    public record Field(@Nullable String id, @Nullable Component component) {}

    /** @param buttonResponse what was filled in */
    public record Component(@Nullable ConversationContentButtonResponse buttonResponse) {}
}
