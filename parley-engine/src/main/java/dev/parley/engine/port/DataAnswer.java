package dev.parley.engine.port;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What came of calling a data action, a guide or an agentic virtual agent. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "answer")
public sealed interface DataAnswer {
    /** @param body the answer, in the shape of its contract */
    record Success(JsonNode body) implements DataAnswer {}

    /**
     * The call failed.
     *
     * @param fields of a data action {@code errorCode}, {@code status}, {@code correlationId}, {@code entityId},
     *     {@code entityName}, {@code userMessage}, {@code userParamsMessage}, {@code userParams} and {@code details}, as
     *     far as known; of a guide or agent {@code errorType} and {@code errorMessage}
     */
    record Failure(JsonNode fields) implements DataAnswer {}

    /** No answer came in time. */
    record Timeout() implements DataAnswer {}

    /**
     * A failure of a data action that only says what is wrong.
     *
     * @param errorCode a short word for programs
     * @param userMessage a sentence for people
     */
    static Failure failure(String errorCode, String userMessage) {
        return new Failure(JsonNodeFactory.instance
                .objectNode()
                .put("errorCode", errorCode)
                .put("userMessage", userMessage));
    }

    /**
     * A failure of a guide or agent.
     *
     * @param errorType a short word for programs
     * @param errorMessage a sentence for people
     */
    static Failure error(String errorType, String errorMessage) {
        return new Failure(JsonNodeFactory.instance
                .objectNode()
                .put("errorType", errorType)
                .put("errorMessage", errorMessage));
    }
}
