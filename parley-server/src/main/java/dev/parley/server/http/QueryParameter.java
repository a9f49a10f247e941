package dev.parley.server.http;

import dev.parley.server.error.Outcome;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * A query parameter of an operation.
 *
 * @param name its name
 * @param kind what its values may be
 */
public record QueryParameter(String name, Kind kind) {
    /** What the values of a parameter may be. */
    public sealed interface Kind {
        /** Any text. */
        record Text() implements Kind {}

        /** Any texts. */
        record Texts() implements Kind {}

        /** A switch. */
        record Flag() implements Kind {}

        /** A number from 1 on, and what counts without one. */
        record Count(int standard, int largest) implements Kind {}

        /** A wire name of an enum. */
        record Option(Class<? extends Enum<?>> type) implements Kind {}

        /** Wire names of an enum. */
        record Options(Class<? extends Enum<?>> type) implements Kind {}
    }

    /** The parameter that a component of a record stands for. */
    static QueryParameter of(RecordComponent component) {
        return new QueryParameter(
                component.getName(),
                kindOf(component)
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        component.getDeclaringRecord().getName() + ": "
                                                + component.getName()
                                                + " cannot be read from a query. Make it a @Nullable String, a"
                                                + " List<String>, an enum, a list of an enum, a boolean, or an int with @Whole")));
    }

    private static Optional<Kind> kindOf(RecordComponent component) {
        Whole bounds = component.getAnnotation(Whole.class);
        return switch (component.getGenericType()) {
            case Class<?> type when type == String.class -> Optional.of(new Kind.Text());
            case Class<?> type when type == boolean.class -> Optional.of(new Kind.Flag());
            case Class<?> type
            when type == int.class && bounds != null ->
                Optional.of(new Kind.Count(bounds.standard(), bounds.largest()));
            case Class<?> type when type.isEnum() -> Optional.of(new Kind.Option(asEnum(type)));
            case ParameterizedType list
            when list.getRawType() == List.class -> kindOfList(list.getActualTypeArguments()[0]);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> kindOfList(Type item) {
        return switch (item) {
            case Class<?> type when type == String.class -> Optional.of(new Kind.Texts());
            case Class<?> type when type.isEnum() -> Optional.of(new Kind.Options(asEnum(type)));
            default -> Optional.empty();
        };
    }

    @SuppressWarnings("unchecked") // an enum's class is one
    private static Class<? extends Enum<?>> asEnum(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }

    /** Its value in a query; a parameter that was not given and has no standard is an empty {@link Optional}. */
    Outcome<?> read(Query query) {
        return switch (kind) {
            case Kind.Text() -> Outcome.done(query.text(name));
            case Kind.Texts() -> Outcome.done(query.list(name));
            case Kind.Flag() -> query.flag(name);
            case Kind.Count(int standard, int largest) -> query.number(name, standard, largest);
            case Kind.Option(var type) ->
                query.options(name, type).map(chosen -> chosen.stream().findFirst());
            case Kind.Options(var type) -> query.options(name, type);
        };
    }
}
