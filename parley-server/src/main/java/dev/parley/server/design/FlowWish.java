package dev.parley.server.design;

import dev.parley.api.EntityListing;
import dev.parley.api.flow.DomainEntityRef;
import dev.parley.api.flow.Flow;
import dev.parley.api.flow.FlowType;
import dev.parley.api.flow.FlowVersion;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.AnyCase;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.NamePattern;
import dev.parley.server.http.Whole;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which flows somebody wants to see, and which page of them. What is not given does not restrict.
 *
 * @param id their ids
 * @param type their kinds
 * @param name their name without case; a star stands for any characters
 * @param description the same of their description
 * @param nameOrDescription the same of one of the two
 * @param publishVersionId the version that is published
 * @param editableBy who may edit them: nobody else has locked them
 * @param lockedBy the user who has locked them
 * @param lockedByClientId the client that has locked them
 * @param secure wishes for flows that handle secure data, and there are none
 * @param deleted whether deleted ones are among them
 * @param includeSchemas whether to tell what goes in and comes out
 * @param virtualAgentEnabled whether they must be virtual agents
 * @param publishedAfter since when they are published, a moment as ISO 8601
 * @param publishedBefore until when they were published
 * @param divisionId where they belong
 * @param sortBy {@code name}, {@code id} or {@code type}; any other word counts as the name
 * @param sortOrder {@code desc} sorts from the end
 * @param given asks for another page
 * @param pageNumber which page
 * @param pageSize how many on a page
 */
record FlowWish(
        List<String> id,
        @AnyCase List<FlowType> type,
        @Nullable String name,
        @Nullable String description,
        @Nullable String nameOrDescription,
        @Nullable String publishVersionId,
        @Nullable String editableBy,
        @Nullable String lockedBy,
        @Nullable String lockedByClientId,
        @Nullable String secure,
        boolean deleted,
        boolean includeSchemas,
        boolean virtualAgentEnabled,
        @Nullable String publishedAfter,
        @Nullable String publishedBefore,
        List<String> divisionId,
        @Nullable String sortBy,
        @Nullable String sortOrder,
        GivenQuery given,
        @Whole(standard = 1) int pageNumber,
        @Whole(standard = 25, largest = 1000) int pageSize) {
    private static final Comparator<Flow> BY_NAME = Comparator.comparing(Flow::name, String.CASE_INSENSITIVE_ORDER);

    /** The type of a word in any case. */
    static Optional<FlowType> type(String word) {
        return Arrays.stream(FlowType.values())
                .filter(type -> type.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether a flow is wished for; a moment that is none is an error. */
    Outcome<Predicate<Flow>> wanted() {
        return published()
                .map(published -> published.and(this::isOne).and(this::isLikeIt).and(this::isLockedSo));
    }

    private boolean isOne(Flow flow) {
        return (id.isEmpty() || id.stream().anyMatch(flow.id()::equalsIgnoreCase))
                && (type.isEmpty() || type.contains(flow.type()))
                && (divisionId.isEmpty() || divisionId.contains(flow.division().id()))
                && (publishVersionId == null || publishVersionId.equals(id(flow.publishedVersion())))
                && (!virtualAgentEnabled || Boolean.TRUE.equals(flow.virtualAgentEnabled()));
    }

    private static @Nullable String id(@Nullable FlowVersion version) {
        return version == null ? null : version.id();
    }

    private boolean isLikeIt(Flow flow) {
        String about = flow.description() == null ? "" : flow.description();
        Predicate<String> either = NamePattern.of(nameOrDescription);
        return NamePattern.of(name).test(flow.name())
                && NamePattern.of(description).test(about)
                && (either.test(flow.name()) || either.test(about));
    }

    private boolean isLockedSo(Flow flow) {
        return secure == null
                && (lockedBy == null || lockedBy.equals(id(flow.lockedUser())))
                && (lockedByClientId == null || lockedByClientId.equals(id(flow.lockedClient())))
                && (editableBy == null
                        || (flow.lockedClient() == null
                                && (flow.lockedUser() == null || editableBy.equals(id(flow.lockedUser())))));
    }

    private static @Nullable String id(@Nullable DomainEntityRef entity) {
        return entity == null ? null : entity.id();
    }

    private Outcome<Predicate<Flow>> published() {
        return moment(publishedAfter, "publishedAfter", Instant.MIN)
                .then(after -> moment(publishedBefore, "publishedBefore", Instant.MAX)
                        .map(before -> flow -> {
                            Instant at = flow.publishedVersion() == null
                                    ? null
                                    : flow.publishedVersion().datePublished();
                            return at == null
                                    ? after.equals(Instant.MIN) && before.equals(Instant.MAX)
                                    : at.isAfter(after) && at.isBefore(before);
                        }));
    }

    private static Outcome<Instant> moment(@Nullable String text, String name, Instant standard) {
        if (text == null) {
            return Outcome.done(standard);
        }
        try {
            return Outcome.done(OffsetDateTime.parse(text.strip()).toInstant());
        } catch (DateTimeParseException wrong) {
            return Outcome.failed(Refusals.badField(
                    name, "The parameter '" + name + "' must be a date such as 2026-08-15T08:23:58.000Z."));
        }
    }

    /** By name, where nothing else is wished that can be sorted by. */
    Comparator<Flow> order() {
        Comparator<Flow> order = switch (word(sortBy)) {
            case "id" -> Comparator.comparing(Flow::id);
            case "type" ->
                Comparator.comparing((Flow flow) -> flow.type().name()).thenComparing(BY_NAME);
            default -> BY_NAME;
        };
        return (word(sortOrder).startsWith("desc") ? order.reversed() : order).thenComparing(Flow::id);
    }

    private static String word(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** A page of what was found. */
    <T> EntityListing<T> page(List<T> all, String path) {
        return EntityListing.of(all, pageSize, pageNumber, given.on(path));
    }
}
