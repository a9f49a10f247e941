package dev.parley.api.message;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.Required;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link.
 *
 * @param mediaType what it is
 * @param id its id
 * @param url where it is
 * @param mime its media type
 * @param text words about it
 * @param sha256 its digest
 * @param filename its name
 * @param contentSizeBytes its length in bytes
 */
public record ConversationContentAttachment(
        @Required MediaType mediaType,
        @Nullable String id,
        @Nullable String url,
        @Nullable String mime,
        @Nullable String text,
        @Nullable String sha256,
        @Nullable String filename,
        @Nullable Long contentSizeBytes) {
    /** What an attachment may be. */
    public enum MediaType {
        @JsonProperty("Image")
        IMAGE,
        @JsonProperty("Video")
        VIDEO,
        @JsonProperty("Audio")
        AUDIO,
        @JsonProperty("File")
        FILE,
        @JsonProperty("Link")
        LINK
    }
}
