package dev.parley.server.describe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation takes that reads the request itself. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {
    /** Names of query parameters. */
    String[] query() default {};

    /** Names of fields of a form. */
    String[] form() default {};

    /** The media type of a body that is neither JSON nor a form. */
    String body() default "";
}
