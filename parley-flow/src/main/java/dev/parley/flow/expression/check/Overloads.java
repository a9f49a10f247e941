package dev.parley.flow.expression.check;

import dev.parley.flow.expression.function.Invocation;
import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.function.Overload;
import dev.parley.flow.expression.function.Signature;
import dev.parley.flow.expression.plan.Invoke;
import dev.parley.flow.expression.plan.Node;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks the overload of a call: the first one whose parameters have exactly the arguments' types. */
final class Overloads {
    private final Library library;
    private final Problems problems;
    private final Mismatch mismatch;

    Overloads(Library library, Problems problems) {
        this.library = library;
        this.problems = problems;
        this.mismatch = new Mismatch(library);
    }

    /**
     * A call whose overload is chosen.
     *
     * @param arguments the arguments' nodes, each NOT_SET literal with the type it stands for
     */
    record Choice(Invocation invocation, List<Node> arguments) {}

    /** Chooses; where nothing fits reports it, unless an argument is broken already. */
    Optional<Choice> choose(String name, int offset, boolean operator, List<Typed> arguments) {
        List<Type> types = new ArrayList<>(arguments.size());
        for (Typed argument : arguments) {
            Type type = argument.type();
            if (type == null) {
                return Optional.empty();
            }
            types.add(type);
        }
        List<Overload> candidates = operator ? library.operator(name) : library.function(name);
        for (Overload candidate : candidates) {
            Optional<Signature.Match> match = candidate.signature().match(types);
            if (match.isPresent()) {
                return Optional.of(choice(candidate, match.get(), offset, arguments));
            }
        }
        Mismatch.Report report = operator
                ? mismatch.ofOperator(name, offset, candidates, arguments, types)
                : mismatch.ofFunction(offset, candidates, arguments, types);
        problems.report("expression-type", report.offset(), report.message());
        return Optional.empty();
    }

    private static Choice choice(Overload overload, Signature.Match match, int offset, List<Typed> arguments) {
        List<Node> nodes = new ArrayList<>(arguments.size());
        List<Integer> offsets = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            Typed argument = arguments.get(i);
            offsets.add(argument.offset());
            boolean untyped = argument.type() == ScalarType.NOT_SET;
            nodes.add(
                    untyped
                            ? Checker.retyped(
                                    argument.node(), match.parameters().get(i))
                            : argument.node());
        }
        return new Choice(new Invocation(overload, match.result(), offset, offsets), nodes);
    }

    /** Brings a result to the type its place expects, by the cast function of that type. */
    Typed cast(Typed result, Type found, Type expected) {
        Optional<Overload> cast = Casts.find(library, found, expected);
        if (cast.isEmpty()) {
            problems.report(
                    "expression-type",
                    result.offset(),
                    "This gives " + found.display() + ", but " + expected.display()
                            + " is wanted here and nothing turns one into the other. Use an expression of type "
                            + expected.display() + ".");
            return Typed.broken(result.offset());
        }
        Invocation invocation = new Invocation(cast.get(), expected, result.offset(), List.of(result.offset()));
        return result.as(expected, new Invoke(invocation, List.of(result.node())));
    }
}
