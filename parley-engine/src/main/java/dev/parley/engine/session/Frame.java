package dev.parley.engine.session;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.flow.value.OrderedMap;
import dev.parley.flow.value.Value;
import java.util.Map;

/** One level of the call stack: a list of actions and the place in it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "frame")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Frame.InSequence.class, name = "sequence"),
    @JsonSubTypes.Type(value = Frame.InBranch.class, name = "branch"),
    @JsonSubTypes.Type(value = Frame.InLoop.class, name = "loop")
})
public sealed interface Frame {
    /** The id of the block that runs. */
    int block();

    /** The index of the step that runs next; the one before it is the current one. */
    int next();

    /** The same frame at another step. */
    Frame at(int next);

    /**
     * A state or a task.
     *
     * @param sequence its index in the program
     * @param variables its own variables by declared name
     */
    record InSequence(int block, int next, int sequence, Map<String, Value> variables) implements Frame {
        public InSequence {
            variables = OrderedMap.copyOf(variables);
        }

        @Override
        public Frame at(int step) {
            return new InSequence(block, step, sequence, variables);
        }
    }

    /** The actions of an output. */
    record InBranch(int block, int next) implements Frame {
        @Override
        public Frame at(int step) {
            return new InBranch(block, step);
        }
    }

    /**
     * The body of a loop.
     *
     * @param pass the current pass, from 0
     * @param passes how many there are
     */
    record InLoop(int block, int next, long pass, long passes) implements Frame {
        @Override
        public Frame at(int step) {
            return new InLoop(block, step, pass, passes);
        }
    }
}
