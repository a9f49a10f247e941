package dev.parley.api.understanding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a bot understands, in all its versions (wire-contract §4.2).
 *
 * @param id its id
 * @param name what people call it
 * @param language the language of its sentences
 * @param draftVersion the version that is worked on
 * @param lastPublishedVersion the version that is in use
 * @param dateCreated when it was made
 * @param dateModified when it was changed last
 * @param engineVersion what understands
 * @param selfUri its path
 */
public record NluDomain(
        String id,
        String name,
        @Nullable String language,
        @Nullable NluDomainVersionReference draftVersion,
        @Nullable NluDomainVersionReference lastPublishedVersion,
        @Nullable Instant dateCreated,
        @Nullable Instant dateModified,
        @Nullable String engineVersion,
        String selfUri) {
    /** A domain as its versions name it. */
    public static NluDomain reference(String id, String name, String selfUri) {
        return new NluDomain(id, name, null, null, null, null, null, null, selfUri);
    }
}
