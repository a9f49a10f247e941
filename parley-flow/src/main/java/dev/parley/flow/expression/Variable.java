package dev.parley.flow.expression;

import dev.parley.flow.value.Type;
import java.util.Locale;

/**
 * A variable an expression may read. Names compare without case (architect-semantics §1.4).
 *
 * @param name the full name with its scope as declared, such as {@code Flow.order}
 * @param type its type
 * @param place where its value is kept, settled here so that reading it needs no look at the name
 */
public record Variable(String name, Type type, Place place) {
    /** Where the value of a variable is kept. */
    public enum Place {
        /** With the session: {@code Flow.}, {@code Slot.} and {@code Common.}. */
        SESSION,
        /** With one run of a state or task: {@code State.} and {@code Task.}. */
        SEQUENCE,
        /** Nowhere: the platform knows it, such as {@code Session.Language}. */
        BUILT_IN
    }

    /** A variable that a flow declares. */
    public Variable(String name, Type type) {
        this(name, type, placeOf(name));
    }

    /** A variable of the platform. */
    public static Variable builtIn(String name, Type type) {
        return new Variable(name, type, Place.BUILT_IN);
    }

    private static Place placeOf(String name) {
        int dot = name.indexOf('.');
        String scope = dot < 0 ? "" : name.substring(0, dot).toLowerCase(Locale.ROOT);
        return scope.equals("task") || scope.equals("state") ? Place.SEQUENCE : Place.SESSION;
    }
}
