package dev.parley.server.http;

import dev.parley.server.error.Outcome;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads queries into the records that operations take {@link FromQuery}. */
public final class QueryRecord {
    private final List<Part> parts;
    private final Constructor<?> constructor;

    /** What a component of the record stands for. */
    private sealed interface Part {
        record One(QueryParameter parameter) implements Part {}

        /** A record within the record: its parameters are parameters like the others. */
        record Several(QueryRecord record) implements Part {}

        record Given() implements Part {}

        static Part of(RecordComponent component) {
            if (component.getType() == GivenQuery.class) {
                return new Given();
            }
            return component.getType().isRecord()
                    ? new Several(new QueryRecord(component.getType()))
                    : new One(QueryParameter.of(component));
        }
    }

    /** @throws IllegalStateException when the type is no record of query parameters */
    public QueryRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is taken from the query, but is no record");
        }
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Part::of).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The parameters, in the record's order. */
    public List<QueryParameter> parameters() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part.One(var parameter) -> Stream.of(parameter);
                    case Part.Several(var record) -> record.parameters().stream();
                    case Part.Given() -> Stream.<QueryParameter>of();
                })
                .toList();
    }

    /** The record, or what is wrong with the first bad parameter. */
    Outcome<Object> read(Query query) {
        List<String> names = parameters().stream().map(QueryParameter::name).toList();
        return read(query, new GivenQuery(query.given(carried(names))));
    }

    private Outcome<Object> read(Query query, GivenQuery given) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Part part : parts) {
            Outcome<?> read = switch (part) {
                case Part.One(var parameter) -> parameter.read(query);
                case Part.Several(var record) -> record.read(query, given);
                case Part.Given() -> Outcome.done(given);
            };
            switch (read) {
                case Outcome.Done<?>(Optional<?> value) -> values.add(value.orElse(null));
                case Outcome.Done<?>(Object value) -> values.add(value);
                case Outcome.Failed<?>(var error) -> {
                    return Outcome.failed(error);
                }
            }
        }
        try {
            return Outcome.done(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> carried(List<String> names) {
        boolean pages = names.contains("pageNumber");
        return names.stream()
                .filter(name -> !name.equals("pageNumber") && !name.equals("after"))
                .filter(name -> !(pages && name.equals("pageSize")))
                .toList();
    }
}
