package dev.parley.server.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bot understands.
 *
 * @param id its id
 * @param name what people call it
 * @param language the language of its sentences
 * @param versions its versions, the newest first
 * @param keeper the flow it belongs to and is changed with; null for one that was made over the API
 */
record Domain(
        String id,
        String name,
        String language,
        List<DomainVersion> versions,
        @Nullable String keeper) {
    static final String PATH = "/api/v2/languageunderstanding/domains";

    Domain {
        versions = List.copyOf(versions);
    }

    String path() {
        return PATH + "/" + id;
    }

    /** The version that is in use: the one that was published last. */
    Optional<DomainVersion> published() {
        return versions.stream()
                .filter(DomainVersion::isPublished)
                .max(Comparator.comparing(version -> Objects.requireNonNull(version.publishedAt())));
    }

    /** The version that is worked on: the newest one. */
    Optional<DomainVersion> draft() {
        return versions.stream().findFirst();
    }

    Optional<DomainVersion> version(String versionId) {
        return versions.stream()
                .filter(version -> version.id().equalsIgnoreCase(versionId))
                .findFirst();
    }
}
