package dev.parley.engine.port;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.JsonNode;

/** What a table said. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "answer")
public sealed interface TableAnswer {
    /** @param row the fields of the row */
    record Row(JsonNode row) implements TableAnswer {}

    /** No row fits. */
    record NoRow() implements TableAnswer {}

    /**
     * The table could not be read.
     *
     * @param errorType a short word for programs
     * @param errorMessage a sentence for people
     */
    record Failure(String errorType, String errorMessage) implements TableAnswer {}
}
