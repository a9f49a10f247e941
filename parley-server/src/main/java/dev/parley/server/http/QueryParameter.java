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

        /** A switch, and whether it is on when it is not given. */
        record Flag(boolean standard) implements Kind {}

        /** A number from 1 on, and what counts without one. */
        record Count(int standard, int largest) implements Kind {}

        /** A wire name of an enum, perhaps in any case. */
        record Option(Class<? extends Enum<?>> type, boolean anyCase) implements Kind {}

        /** Wire names of an enum, perhaps in any case. */
        record Options(Class<? extends Enum<?>> type, boolean anyCase) implements Kind {}
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
                                                + " List<String>, an enum, a list of an enum, a boolean, an int with @Whole, or a record of such")));
    }

    private static Optional<Kind> kindOf(RecordComponent component) {
        Whole bounds = component.getAnnotation(Whole.class);
        boolean anyCase = component.isAnnotationPresent(AnyCase.class);
        return switch (component.getGenericType()) {
            case Class<?> type when type == String.class -> Optional.of(new Kind.Text());
            case Class<?> type
            when type == boolean.class -> Optional.of(new Kind.Flag(component.isAnnotationPresent(On.class)));
            case Class<?> type
            when type == int.class && bounds != null ->
                Optional.of(new Kind.Count(bounds.standard(), bounds.largest()));
            case Class<?> type when type.isEnum() -> Optional.of(new Kind.Option(asEnum(type), anyCase));
            case ParameterizedType list
            when list.getRawType() == List.class -> kindOfList(list.getActualTypeArguments()[0], anyCase);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> kindOfList(Type item, boolean anyCase) {
        return switch (item) {
            case Class<?> type when type == String.class -> Optional.of(new Kind.Texts());
            case Class<?> type when type.isEnum() -> Optional.of(new Kind.Options(asEnum(type), anyCase));
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
            case Kind.Flag(boolean standard) -> query.flag(name, standard);
            case Kind.Count(int standard, int largest) -> query.number(name, standard, largest);
            case Kind.Option(var type, boolean anyCase) ->
                query.options(name, type, anyCase).map(chosen -> chosen.stream().findFirst());
            case Kind.Options(var type, boolean anyCase) -> query.options(name, type, anyCase);
        };
    }
}
