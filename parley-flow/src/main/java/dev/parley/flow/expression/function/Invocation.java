package dev.parley.flow.expression.function;

import dev.parley.flow.expression.Environment;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.List;

/**
 * A function or operator at one place of an expression, its overload chosen.
 *
 * @param overload what is called
 * @param result the type of the result at this place
 * @param offset where the name or operator stands
 * @param offsets where the arguments stand
 */
public record Invocation(Overload overload, Type result, int offset, List<Integer> offsets) {
    public Invocation {
        offsets = List.copyOf(offsets);
    }

    /**
     * Calls it.
     *
     * @throws Fault where an argument is NOT_SET that must not be, and where the function fails
     */
    public Value apply(Value[] arguments, Environment environment) {
        Signature signature = overload.signature();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].isSet() && !signature.parameter(i).mayBeNotSet()) {
                throw refused(i);
            }
        }
        return overload.body().apply(new Call(this, arguments, environment));
    }

    private Fault refused(int index) {
        boolean operator = !Character.isLetter(name().charAt(0)) || name().equals("and") || name().equals("or");
        String message = operator
                ? "\"" + name() + "\" was given NOT_SET; test the value with IsSet first"
                : name() + " was given NOT_SET as argument " + (index + 1) + "; test the value with IsSet first";
        return new Fault(name().equals("+") ? message + ", or join texts with Append" : message, offsets.get(index));
    }

    String name() {
        return overload.signature().name();
    }
}
