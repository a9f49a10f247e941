package dev.parley.flow.expression.function;

import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters and the result of an overload, read from one line such as {@code Left(str,int)->str}. A {@code ?}
 * behind a type accepts NOT_SET, a {@code …} lets the last parameter repeat.
 *
 * @param name the name as documented
 */
public record Signature(String name, List<Parameter> parameters, Pattern result) {
    public Signature {
        parameters = List.copyOf(parameters);
    }

    public static Signature parse(String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(")->");
        String inner = line.substring(open + 1, close);
        List<Parameter> parameters = new ArrayList<>();
        if (!inner.isEmpty()) {
            for (String part : inner.split(",", -1)) {
                boolean repeatable = part.endsWith("…");
                String bare = repeatable ? part.substring(0, part.length() - 1) : part;
                boolean optional = bare.endsWith("?");
                String code = optional ? bare.substring(0, bare.length() - 1) : bare;
                parameters.add(new Parameter(Pattern.of(code), optional, repeatable));
            }
        }
        return new Signature(line.substring(0, open), parameters, Pattern.of(line.substring(close + 3)));
    }

    /** Whether a call may have this many arguments. */
    public boolean takes(int count) {
        return count == parameters.size() || (count > parameters.size() && repeats());
    }

    private boolean repeats() {
        return !parameters.isEmpty() && parameters.getLast().repeatable();
    }

    public Parameter parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    /** The types the parameters and the result take for these arguments, or empty where an argument does not fit. */
    public Optional<Match> match(List<Type> arguments) {
        if (!takes(arguments.size()) || mismatch(arguments) >= 0) {
            return Optional.empty();
        }
        ScalarType bound = bound(arguments);
        List<Type> types = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Type given = arguments.get(i);
            types.add(given == ScalarType.NOT_SET ? parameter(i).type().resolve(bound) : given);
        }
        return Optional.of(new Match(types, result.resolve(bound)));
    }

    /** The index of the first argument that does not fit, or -1. */
    public int mismatch(List<Type> arguments) {
        ScalarType bound = bound(arguments);
        for (int i = 0; i < arguments.size(); i++) {
            if (!accepts(parameter(i), arguments.get(i), bound)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean accepts(Parameter parameter, Type given, @Nullable ScalarType bound) {
        if (given == ScalarType.NOT_SET) {
            return parameter.mayBeNotSet() && !(parameter.type() instanceof Pattern.OneOf);
        }
        return switch (parameter.type()) {
            case Pattern.Exactly(Type type) -> type.equals(given) || emptyOf(given, type);
            case Pattern.Anything(boolean collection) -> collection == given instanceof CollectionType;
            case Pattern.OneOf one ->
                given instanceof ScalarType scalar && one.types().contains(scalar);
            case Pattern.Same(boolean collection) ->
                collection
                        ? given instanceof CollectionType(ScalarType element)
                                && (element == bound || element == ScalarType.NOT_SET)
                        : given == bound;
        };
    }

    /** A collection made of nothing but NOT_SET serves for every element type. */
    private static boolean emptyOf(Type given, Type wanted) {
        return given instanceof CollectionType(ScalarType element)
                && element == ScalarType.NOT_SET
                && wanted instanceof CollectionType;
    }

    /** What the first argument says that an {@code x} stands for. */
    private @Nullable ScalarType bound(List<Type> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Type given = arguments.get(i);
            if (!(parameter(i).type() instanceof Pattern.Same(boolean collection)) || given == ScalarType.NOT_SET) {
                continue;
            }
            ScalarType element = collection
                    ? given instanceof CollectionType(ScalarType inner) ? inner : ScalarType.NOT_SET
                    : given instanceof ScalarType scalar ? scalar : ScalarType.NOT_SET;
            if (element != ScalarType.NOT_SET) {
                return element;
            }
        }
        return null;
    }

    /**
     * A signature with its types settled for one call.
     *
     * @param parameters the type of each argument; a NOT_SET literal has the type it stands for
     * @param result the type of the result
     */
    public record Match(List<Type> parameters, Type result) {
        public Match {
            parameters = List.copyOf(parameters);
        }
    }

    /** For authors: {@code Left(String, Integer)}. */
    @Override
    public String toString() {
        return name + parameters.stream().map(Parameter::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
