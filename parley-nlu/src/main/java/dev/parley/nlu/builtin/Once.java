package dev.parley.nlu.builtin;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A constant that is computed when it is needed first. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> computation;
    private volatile @Nullable T value;

    Once(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        return known == null ? compute() : known;
    }

    private synchronized T compute() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
