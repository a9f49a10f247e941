package dev.parley.provider.lex;

import dev.parley.api.WireJson;
import dev.parley.provider.outgoing.OutgoingAnswer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call that is under way. It keeps the answer as it came, because the objects of the SDK lose what they do not know
 * (providers-and-channels §2.4). One thread uses it.
 */
final class LexExchange {
    /** The exchange of the call that the current thread makes. */
    static final ScopedValue<LexExchange> CURRENT = ScopedValue.newInstance();

    private final Duration deadline;
    private @Nullable OutgoingAnswer answer;

    LexExchange(Duration deadline) {
        this.deadline = deadline;
    }

    Duration deadline() {
        return deadline;
    }

    void came(OutgoingAnswer came) {
        answer = came;
    }

    /** What came back; empty when nothing was sent. */
    Optional<OutgoingAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** The object that came back; empty when it was none. */
    Optional<ObjectNode> object() {
        if (!(answer instanceof OutgoingAnswer.Answered answered)) {
            return Optional.empty();
        }
        try {
            return WireJson.mapper().readTree(answered.body()) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    /** The object that came back, an empty one if it was none. */
    ObjectNode raw() {
        return object().orElseGet(JsonNodeFactory.instance::objectNode);
    }
}
