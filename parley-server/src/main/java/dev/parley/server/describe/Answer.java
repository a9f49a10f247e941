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

    /** The wire record in its JSON body; {@link Object} for any JSON. */
    Class<?> body() default void.class;

    /** The media type of a body that is no JSON. Without one and without a record, the answer has no body. */
    String type() default "";

    /** More than one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {
        Answer[] value();
    }
}
