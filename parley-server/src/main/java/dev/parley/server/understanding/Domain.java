package dev.parley.server.understanding;

import java.util.List;
import java.util.Optional;

/**
 * What a bot understands.
 *
 * @param id its id
 * @param name what people call it
 * @param language the language of its sentences
 * @param versions its versions, the newest first
 */
record Domain(String id, String name, String language, List<DomainVersion> versions) {
    static final String PATH = "/api/v2/languageunderstanding/domains";

    Domain {
        versions = List.copyOf(versions);
    }

    String path() {
        return PATH + "/" + id;
    }

    /** The version that is in use. */
    Optional<DomainVersion> published() {
        return versions.stream().filter(DomainVersion::isPublished).findFirst();
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
