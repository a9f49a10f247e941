package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import org.jspecify.annotations.Nullable;

/** An action whose body runs again and again. */
public interface Looping extends Action {
    /** Receives the number of the pass, from 0; null: nobody does. */
    @Nullable
    Variable index();
}
