package dev.parley.nlu.encode;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An encoder that is opened when it is asked for something first. */
public final class LazyEncoder implements Encoder {
    private final Supplier<Encoder> opening;
    private volatile @Nullable Encoder opened;

    /** @param opening opens it; called again only if it failed */
    public LazyEncoder(Supplier<Encoder> opening) {
        this.opening = opening;
    }

    @Override
    public String id() {
        return encoder().id();
    }

    @Override
    public int dimensions() {
        return encoder().dimensions();
    }

    @Override
    public boolean reads(String language) {
        return encoder().reads(language);
    }

    @Override
    public Encoding encode(String text) {
        return encoder().encode(text);
    }

    private Encoder encoder() {
        Encoder present = opened;
        return present == null ? open() : present;
    }

    private synchronized Encoder open() {
        Encoder present = opened;
        if (present == null) {
            present = opening.get();
            opened = present;
        }
        return present;
    }
}
