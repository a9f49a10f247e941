package dev.parley.server.error;

import java.util.function.Function;

/** What came of a request: what was asked for, or why not. */
public sealed interface Outcome<T> {
    /** @param value what was asked for */
    record Done<T>(T value) implements Outcome<T> {}

    /** @param error why not */
    record Failed<T>(ApiError error) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Success without anything to tell. */
    static Outcome<Nothing> nothing() {
        return new Done<>(new Nothing());
    }

    /** No body. */
    record Nothing() {}

    /** Success without anything to tell, where callers wait for the status 204. */
    static Outcome<NoContent> noContent() {
        return new Done<>(new NoContent());
    }

    /** No body, and the status says so. */
    record NoContent() {}

    static <T> Outcome<T> failed(ApiError error) {
        return new Failed<>(error);
    }

    /** Goes on with what was asked for, if it is there. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Failed<T>(ApiError error) -> new Failed<>(error);
        };
    }

    default <R> Outcome<R> map(Function<? super T, R> change) {
        return then(value -> done(change.apply(value)));
    }
}
