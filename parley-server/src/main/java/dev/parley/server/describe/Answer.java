package dev.parley.server.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that an operation may give. One that returns an {@code Outcome} of a wire record needs to name only what
 * comes besides that record and the errors that every operation has.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Answer.Several.class)
public @interface Answer {
    /** The HTTP status. */
    int status() default 200;

    /** The media type of its body. */
    String type() default "application/json";

    /** The wire record in its body; {@code void} for an answer without a body, {@link Object} for any JSON object. */
    Class<?> body() default void.class;

    /** More than one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {
        Answer[] value();
    }
}
