package dev.parley.server.design;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the versions of a flow have come.
 *
 * @param last the number of the newest version there ever was, 0 before the first
 * @param saved the version authors work on
 * @param checkedIn the version that was checked in last
 * @param published the version that new sessions run
 */
record Versions(
        int last,
        @Nullable SavedVersion saved,
        @Nullable SavedVersion checkedIn,
        @Nullable SavedVersion published) {
    static final Versions NONE = new Versions(0, null, null, null);

    /** The same flow without any version; the numbers go on. */
    Versions cleared() {
        return new Versions(last, null, null, null);
    }

    Versions save(String content, Author author, Instant now) {
        return new Versions(
                last + 1, new SavedVersion(last + 1, content, author, now, null, null), checkedIn, published);
    }

    /** Checks in what was saved, if anything was. */
    Versions checkIn(Instant now) {
        if (saved == null) {
            return this;
        }
        SavedVersion version = saved.checkedIn(now);
        return new Versions(last, version, version, published);
    }

    /** Publishes one of the versions. */
    Versions publish(SavedVersion chosen, Instant now) {
        SavedVersion version = chosen.published(now);
        return new Versions(
                last,
                saved == null || saved.number() == version.number() ? version : saved,
                checkedIn == null || checkedIn.number() <= version.number() ? version : checkedIn,
                version);
    }

    /** Goes back to what was checked in or published last. */
    Versions revert() {
        return new Versions(
                last,
                Stream.of(checkedIn, published)
                        .flatMap(Stream::ofNullable)
                        .max(Comparator.comparingInt(SavedVersion::number))
                        .orElse(null),
                checkedIn,
                published);
    }

    Versions deactivate() {
        return new Versions(last, saved, checkedIn, null);
    }

    /** The version authors see: the newest of those the flow stands on. */
    Optional<SavedVersion> newest() {
        return standing().max(Comparator.comparingInt(SavedVersion::number));
    }

    /** The versions that were changed since. */
    List<SavedVersion> changedSince(Versions before) {
        List<SavedVersion> known = before.standing().toList();
        return standing().filter(version -> !known.contains(version)).distinct().toList();
    }

    private Stream<SavedVersion> standing() {
        return Stream.of(saved, checkedIn, published).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
