package dev.parley.engine.port;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.parley.flow.value.DirectoryValue;

/** What was said of an external contact or organization. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "answer")
public sealed interface ContactAnswer {
    /** @param object the contact or organization that was found or promoted */
    record Known(DirectoryValue object) implements ContactAnswer {}

    /** There is none of that id. */
    record Unknown() implements ContactAnswer {}

    /**
     * Nobody could tell, or it could not be done.
     *
     * @param errorType a short word for programs
     * @param errorMessage a sentence for people
     */
    record Failure(String errorType, String errorMessage) implements ContactAnswer {}
}
