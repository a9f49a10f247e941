package dev.parley.flow.expression;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where no variable is in sight. */
public record NoDeclarations() implements Declarations {
    @Override
    public @Nullable Variable find(String name) {
        return null;
    }

    @Override
    public Collection<Variable> all() {
        return List.of();
    }
}
