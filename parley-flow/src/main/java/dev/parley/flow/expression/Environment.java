package dev.parley.flow.expression;

import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All an expression can see of the world while it is evaluated. */
public interface Environment {
    /** The value of a variable, of the variable's type or its NOT_SET. */
    Value value(Variable variable);

    /** The current moment, the same for a whole turn. */
    Instant now();

    /** The session's language as a tag such as {@code en-us}. */
    String language();

    /** The flow's default language. */
    String defaultLanguage();

    /** The languages the flow supports, the default first. */
    List<String> supportedLanguages();

    /** An object of the organisation by its id or, without case, its name (users: e-mail or name). */
    Optional<Value> find(ScalarType type, String idOrName);
}
