package dev.parley.engine.port;

import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.util.Optional;

/** Finds objects of the organisation such as queues, skills and users. */
public interface Directory {
    /** The object of a kind with an id or, without case, a name; users also by e-mail address. */
    Optional<Value> find(ScalarType type, String idOrName);

    /** A directory without objects. */
    static Directory empty() {
        return (type, idOrName) -> Optional.empty();
    }
}
