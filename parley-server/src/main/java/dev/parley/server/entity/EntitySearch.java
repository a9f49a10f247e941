package dev.parley.server.entity;

import dev.parley.api.EntityListing;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entities as the parameters of lists ask for them, and gives a page of them (wire-contract §4.0, §4.4). */
public final class EntitySearch {
    private static final int STANDARD_PAGE = 25;
    private static final int LARGEST_PAGE = 1000;
    private static final String[] CARRIED = {
        "id", "name", "description", "nameOrDescription", "divisionId", "sortBy", "sortOrder", "expand", "objectCount"
    };

    private final Divisions divisions;

    public EntitySearch(Divisions divisions) {
        this.divisions = divisions;
    }

    /** A page of those that fit. */
    public <T> Outcome<EntityListing<T>> page(Query query, List<Entity> all, Function<Entity, T> answer, String path) {
        return order(query)
                .then(order -> query.number("pageSize", STANDARD_PAGE, LARGEST_PAGE)
                        .then(size -> query.number("pageNumber", 1, Integer.MAX_VALUE)
                                .map(number -> {
                                    List<Entity> fitting = all.stream()
                                            .filter(filter(query))
                                            .sorted(order)
                                            .toList();
                                    EntityListing<Entity> page =
                                            EntityListing.of(fitting, size, number, query.carriedBy(path, CARRIED));
                                    return page.map(answer);
                                })));
    }

    private Predicate<Entity> filter(Query query) {
        List<String> ids = query.list("id");
        List<String> places = query.list("divisionId");
        Predicate<String> name = pattern(query.text("name"));
        Predicate<String> description = pattern(query.text("description"));
        Predicate<String> either = containing(query.text("nameOrDescription"));
        return entity -> {
            String about = Objects.requireNonNullElse(entity.definition().description(), "");
            return (ids.isEmpty() || ids.contains(entity.id()))
                    && (places.isEmpty() || places.contains(divisions.idOf(entity)))
                    && name.test(entity.name())
                    && description.test(about)
                    && (either.test(entity.name()) || either.test(about));
        };
    }

    /** Texts that are the same without case; a star stands for anything. */
    private static Predicate<String> pattern(Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return text -> true;
        }
        Pattern pattern = Pattern.compile(
                Stream.of(wanted.get().strip().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
        return text -> pattern.matcher(text).matches();
    }

    private static Predicate<String> containing(Optional<String> wanted) {
        String part = wanted.orElse("").strip().toLowerCase(Locale.ROOT);
        return text -> text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static Outcome<Comparator<Entity>> order(Query query) {
        String by = query.text("sortBy").orElse("name").strip();
        Comparator<Entity> byName = Comparator.comparing(entity -> entity.name().toLowerCase(Locale.ROOT));
        Comparator<Entity> order;
        switch (by.toLowerCase(Locale.ROOT)) {
            case "name" -> order = byName.thenComparing(Entity::id);
            case "id" -> order = Comparator.comparing(Entity::id);
            default -> {
                return Outcome.failed(Refusals.invalidValue("sortBy", by, "String", List.of("id", "name")));
            }
        }
        return descending(query).map(down -> down ? order.reversed() : order);
    }

    /** Whether a list is asked for from its end: {@code sortOrder} is {@code desc}, {@code descending} or so. */
    public static Outcome<Boolean> descending(Query query) {
        String wanted = query.text("sortOrder").orElse("asc").strip().toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "asc", "ascending" -> Outcome.done(false);
            case "desc", "descending" -> Outcome.done(true);
            default -> Outcome.failed(Refusals.invalidValue("sortOrder", wanted, "String", List.of("asc", "desc")));
        };
    }
}
