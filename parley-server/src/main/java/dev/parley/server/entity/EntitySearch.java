package dev.parley.server.entity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.api.EntityListing;
import dev.parley.server.http.AnyCase;
import dev.parley.server.http.GivenQuery;
import dev.parley.server.http.NamePattern;
import dev.parley.server.http.SortOrder;
import dev.parley.server.http.Whole;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds entities as the parameters of lists ask for them, and gives a page of them (wire-contract §4.0, §4.4). */
public final class EntitySearch {
    private final Divisions divisions;

    public EntitySearch(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * Which entities are wanted, and which page of them. What is not given does not restrict.
     *
     * @param id their ids
     * @param name their name without case; a star stands for anything
     * @param description the same of their description
     * @param nameOrDescription a part of one of the two
     * @param divisionId where they belong
     * @param sortBy what they are sorted by; their name when not given
     * @param sortOrder from which end
     * @param given asks for another page
     * @param pageNumber which page
     * @param pageSize how many on a page
     */
    public record Wish(
            List<String> id,
            @Nullable String name,
            @Nullable String description,
            @Nullable String nameOrDescription,
            List<String> divisionId,
            @AnyCase @Nullable SortBy sortBy,
            @AnyCase @Nullable SortOrder sortOrder,
            GivenQuery given,
            @Whole(standard = 1) int pageNumber,
            @Whole(standard = 25, largest = 1000) int pageSize) {}

    /** What entities are sorted by. */
    public enum SortBy {
        @JsonProperty("id")
        ID,
        @JsonProperty("name")
        NAME
    }

    /** A page of those that fit. */
    public <T> EntityListing<T> page(Wish wish, List<Entity> all, Function<Entity, T> answer, String path) {
        List<Entity> fitting =
                all.stream().filter(filter(wish)).sorted(order(wish)).toList();
        return EntityListing.of(
                        fitting,
                        wish.pageSize(),
                        wish.pageNumber(),
                        wish.given().on(path))
                .map(answer);
    }

    private Predicate<Entity> filter(Wish wish) {
        Predicate<String> name = NamePattern.of(wish.name());
        Predicate<String> description = NamePattern.of(wish.description());
        Predicate<String> either = containing(wish.nameOrDescription());
        return entity -> {
            String about = Objects.requireNonNullElse(entity.definition().description(), "");
            return (wish.id().isEmpty() || wish.id().contains(entity.id()))
                    && (wish.divisionId().isEmpty() || wish.divisionId().contains(divisions.idOf(entity)))
                    && name.test(entity.name())
                    && description.test(about)
                    && (either.test(entity.name()) || either.test(about));
        };
    }

    private static Predicate<String> containing(@Nullable String wanted) {
        String part = (wanted == null ? "" : wanted).strip().toLowerCase(Locale.ROOT);
        return text -> text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static Comparator<Entity> order(Wish wish) {
        Comparator<Entity> byId = Comparator.comparing(Entity::id);
        Comparator<Entity> order = wish.sortBy() == SortBy.ID
                ? byId
                : Comparator.<Entity, String>comparing(entity -> entity.name().toLowerCase(Locale.ROOT))
                        .thenComparing(byId);
        return SortOrder.isDescending(wish.sortOrder()) ? order.reversed() : order;
    }
}
