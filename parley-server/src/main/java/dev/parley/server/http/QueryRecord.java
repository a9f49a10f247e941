package dev.parley.server.http;

import dev.parley.server.error.Outcome;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads queries into the records that operations take {@link FromQuery}. */
public final class QueryRecord {
    private final List<QueryParameter> parameters;
    private final Constructor<?> constructor;

    /** @throws IllegalStateException when the type is no record of query parameters */
    public QueryRecord(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type.getName() + " is taken from the query, but is no record");
        }
        RecordComponent[] components = type.getRecordComponents();
        this.parameters = Arrays.stream(components).map(QueryParameter::of).toList();
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
        return parameters;
    }

    /** The record, or what is wrong with the first bad parameter. */
    Outcome<Object> read(Query query) {
        List<@Nullable Object> values = new ArrayList<>();
        for (QueryParameter parameter : parameters) {
            switch (parameter.read(query)) {
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
}
