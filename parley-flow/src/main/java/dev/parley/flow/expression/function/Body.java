package dev.parley.flow.expression.function;

import dev.parley.flow.value.Value;

/** What a function does. */
@FunctionalInterface
public interface Body {
    /**
     * @param call the arguments, none of them NOT_SET where the signature refuses it
     * @throws Fault on a run-time error
     */
    Value apply(Call call);
}
