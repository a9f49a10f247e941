package dev.parley.server.design;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of a flow. Its text never changes; it only comes further.
 *
 * @param number its number, from 1
 * @param content its text: the version of the flow in the {@link dev.parley.server.store.FlowVersionStore}
 * @param author who saved it
 * @param savedAt when it was saved
 * @param checkedInAt when it was checked in
 * @param publishedAt when it was published last
 */
public record SavedVersion(
        int number,
        String content,
        Author author,
        Instant savedAt,
        @Nullable Instant checkedInAt,
        @Nullable Instant publishedAt) {
    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,8}\\.0");

    /** Its id, such as {@code 3.0}. */
    String id() {
        return number + ".0";
    }

    /** The number in an id; nothing when it is the id of no version. */
    static OptionalInt number(String id) {
        return ID.matcher(id).matches()
                ? OptionalInt.of(Integer.parseInt(id.substring(0, id.length() - 2)))
                : OptionalInt.empty();
    }

    SavedVersion checkedIn(Instant now) {
        return checkedInAt == null ? new SavedVersion(number, content, author, savedAt, now, publishedAt) : this;
    }

    /** What is published counts as checked in. */
    SavedVersion published(Instant now) {
        return new SavedVersion(number, content, author, savedAt, checkedInAt == null ? now : checkedInAt, now);
    }
}
