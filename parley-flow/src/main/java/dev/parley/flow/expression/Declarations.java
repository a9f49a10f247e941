package dev.parley.flow.expression;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The variables that may be named at one place of a flow. */
public interface Declarations {
    /** The variable of a full name, compared without case, or null. */
    @Nullable
    Variable find(String name);

    /** All of them, for suggestions. */
    Collection<Variable> all();
}
