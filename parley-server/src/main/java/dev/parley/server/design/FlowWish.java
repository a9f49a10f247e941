package dev.parley.server.design;

import dev.parley.api.flow.DomainEntityRef;
import dev.parley.api.flow.Flow;
import dev.parley.api.flow.FlowType;
import dev.parley.api.flow.FlowVersion;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which flows somebody wants to see, and in which order.
 *
 * @param wanted whether a flow is among them
 * @param order the order
 * @param deleted whether deleted flows are among them
 * @param schemas whether to tell what goes in and comes out
 */
record FlowWish(Predicate<Flow> wanted, Comparator<Flow> order, boolean deleted, boolean schemas) {
    private static final Comparator<Flow> BY_NAME = Comparator.comparing(Flow::name, String.CASE_INSENSITIVE_ORDER);

    static Outcome<FlowWish> of(Query query) {
        return query.flag("deleted")
                .then(deleted -> query.flag("includeSchemas")
                        .then(schemas ->
                                wanted(query).map(wanted -> new FlowWish(wanted, order(query), deleted, schemas))));
    }

    private static Outcome<Predicate<Flow>> wanted(Query query) {
        Predicate<Flow> plain = ids(query).and(texts(query)).and(locks(query));
        return types(query)
                .then(types -> published(query)
                        .then(published -> query.flag("virtualAgentEnabled")
                                .map(virtual -> plain.and(types)
                                        .and(published)
                                        .and(flow -> !virtual || Boolean.TRUE.equals(flow.virtualAgentEnabled())))));
    }

    private static Outcome<Predicate<Flow>> types(Query query) {
        List<FlowType> types = new ArrayList<>();
        for (String word : query.list("type")) {
            Optional<FlowType> type = type(word);
            if (type.isEmpty()) {
                return Outcome.failed(FlowRefusals.unknownType("type", word));
            }
            types.add(type.get());
        }
        return Outcome.done(flow -> types.isEmpty() || types.contains(flow.type()));
    }

    /** The type of a word in any case. */
    static Optional<FlowType> type(String word) {
        return Arrays.stream(FlowType.values())
                .filter(type -> type.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Predicate<Flow> ids(Query query) {
        List<String> ids = query.list("id");
        List<String> divisions = query.list("divisionId");
        Optional<String> version = query.text("publishVersionId");
        return flow -> (ids.isEmpty() || ids.stream().anyMatch(flow.id()::equalsIgnoreCase))
                && (divisions.isEmpty() || divisions.contains(flow.division().id()))
                && version.map(id -> id.equals(id(flow.publishedVersion()))).orElse(true);
    }

    private static @Nullable String id(@Nullable FlowVersion version) {
        return version == null ? null : version.id();
    }

    private static Predicate<Flow> texts(Query query) {
        Predicate<String> name = query.text("name").map(FlowWish::like).orElse(text -> true);
        Predicate<String> description =
                query.text("description").map(FlowWish::like).orElse(text -> true);
        Predicate<String> either =
                query.text("nameOrDescription").map(FlowWish::like).orElse(text -> true);
        return flow -> name.test(flow.name())
                && description.test(description(flow))
                && (either.test(flow.name()) || either.test(description(flow)));
    }

    private static String description(Flow flow) {
        return flow.description() == null ? "" : flow.description();
    }

    /** Texts like this one whatever their case; {@code *} stands for any characters. */
    private static Predicate<String> like(String wish) {
        return Pattern.compile(
                        Arrays.stream(wish.strip().split("\\*", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining(".*")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .asMatchPredicate();
    }

    /** No flow of ours handles secure data in a way of its own, so a wish for those is for none. */
    private static Predicate<Flow> locks(Query query) {
        Optional<String> user = query.text("lockedBy");
        Optional<String> client = query.text("lockedByClientId");
        Optional<String> editor = query.text("editableBy");
        boolean secure = query.text("secure").isPresent();
        return flow -> !secure
                && user.map(id -> id.equals(id(flow.lockedUser()))).orElse(true)
                && client.map(id -> id.equals(id(flow.lockedClient()))).orElse(true)
                && editor.map(id -> flow.lockedClient() == null
                                && (flow.lockedUser() == null || id.equals(id(flow.lockedUser()))))
                        .orElse(true);
    }

    private static @Nullable String id(@Nullable DomainEntityRef entity) {
        return entity == null ? null : entity.id();
    }

    private static Outcome<Predicate<Flow>> published(Query query) {
        return moment(query, "publishedAfter", Instant.MIN)
                .then(after -> moment(query, "publishedBefore", Instant.MAX).map(before -> flow -> {
                    Instant at = flow.publishedVersion() == null
                            ? null
                            : flow.publishedVersion().datePublished();
                    return at == null
                            ? after.equals(Instant.MIN) && before.equals(Instant.MAX)
                            : at.isAfter(after) && at.isBefore(before);
                }));
    }

    private static Outcome<Instant> moment(Query query, String name, Instant standard) {
        Optional<String> text = query.text(name);
        if (text.isEmpty()) {
            return Outcome.done(standard);
        }
        try {
            return Outcome.done(OffsetDateTime.parse(text.get().strip()).toInstant());
        } catch (DateTimeParseException wrong) {
            return Outcome.failed(Refusals.badField(
                    name, "The parameter '" + name + "' must be a date such as 2026-08-15T08:23:58.000Z."));
        }
    }

    /** By name, where nothing else is wished that can be sorted by. */
    private static Comparator<Flow> order(Query query) {
        String wish = query.text("sortBy").orElse("name").strip().toLowerCase(Locale.ROOT);
        Comparator<Flow> order = switch (wish) {
            case "id" -> Comparator.comparing(Flow::id);
            case "type" ->
                Comparator.comparing((Flow flow) -> flow.type().name()).thenComparing(BY_NAME);
            default -> BY_NAME;
        };
        boolean backwards = query.text("sortOrder")
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("desc");
        return (backwards ? order.reversed() : order).thenComparing(Flow::id);
    }
}
