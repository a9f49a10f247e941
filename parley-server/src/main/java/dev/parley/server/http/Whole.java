package dev.parley.server.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds of a whole number among query parameters: from 1 on; 0 counts as not given (wire-contract §0.10). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Whole {
    /** What counts when nothing is given. */
    int standard();

    /** The largest that is taken. */
    int largest() default Integer.MAX_VALUE;
}
