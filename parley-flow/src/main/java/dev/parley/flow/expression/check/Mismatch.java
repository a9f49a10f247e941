package dev.parley.flow.expression.check;

import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.function.Overload;
import dev.parley.flow.expression.function.Parameter;
import dev.parley.flow.expression.function.Pattern;
import dev.parley.flow.expression.function.Signature;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says why no overload fits: what was found, what would fit, what to do. */
final class Mismatch {
    private static final int MOST_SHOWN = 4;

    private final Library library;

    Mismatch(Library library) {
        this.library = library;
    }

    record Report(int offset, String message) {}

    Report ofFunction(int offset, List<Overload> candidates, List<Typed> arguments, List<Type> types) {
        List<Signature> signatures =
                candidates.stream().map(Overload::signature).toList();
        Optional<Signature> closest = closest(signatures, types);
        if (closest.isEmpty()) {
            return new Report(
                    offset,
                    signatures.getFirst().name() + " cannot be called with " + count(types.size()) + ". Write "
                            + shown(signatures) + ".");
        }
        Signature signature = closest.get();
        int index = signature.mismatch(types);
        Type found = types.get(index);
        List<Parameter> fitting = signatures.stream()
                .filter(each -> each.takes(types.size()) && each.mismatch(types) == index)
                .map(each -> each.parameter(index))
                .toList();
        String wanted = fitting.stream()
                .map(parameter -> parameter.type().display())
                .distinct()
                .collect(Collectors.joining(" or "));
        String message = found == ScalarType.NOT_SET
                ? "Argument " + (index + 1) + " of " + signature.name() + " must not be NOT_SET; give a " + wanted + "."
                : "Argument " + (index + 1) + " of " + signature.name() + " must be " + wanted + ", found "
                        + found.display() + ".";
        return new Report(
                arguments.get(index).offset(),
                message + remedy(nearest(fitting, found), found, sibling(signature, types, index)) + " Signature: "
                        + shown(signatures) + ".");
    }

    private static String count(int arguments) {
        return arguments == 0 ? "no argument" : arguments == 1 ? "1 argument" : arguments + " arguments";
    }

    private static String shown(List<Signature> signatures) {
        String shown = signatures.stream()
                .limit(MOST_SHOWN)
                .map(Signature::toString)
                .distinct()
                .collect(Collectors.joining(" or "));
        return signatures.size() > MOST_SHOWN ? shown + " …" : shown;
    }

    /** Among those that take the number of arguments the one that fits furthest. */
    private static Optional<Signature> closest(List<Signature> signatures, List<Type> types) {
        return signatures.stream()
                .filter(signature -> signature.takes(types.size()))
                .reduce((best, next) -> next.mismatch(types) > best.mismatch(types) ? next : best);
    }

    /** The parameter the argument was most likely meant for: a Decimal where an Integer is given, else the first. */
    private static Parameter nearest(List<Parameter> fitting, Type found) {
        return fitting.stream()
                .filter(parameter ->
                        found == ScalarType.INTEGER && parameter.type().equals(new Pattern.Exactly(ScalarType.DECIMAL)))
                .findFirst()
                .orElse(fitting.getFirst());
    }

    /** The type of the first other argument that has to have the same type, or the argument's own. */
    private static Type sibling(Signature signature, List<Type> types, int index) {
        return IntStream.range(0, types.size())
                .filter(i -> i != index && signature.parameter(i).type() instanceof Pattern.Same)
                .mapToObj(types::get)
                .filter(type -> type != ScalarType.NOT_SET)
                .map(type -> type instanceof CollectionType(ScalarType element) ? element : type)
                .findFirst()
                .orElse(types.get(index));
    }

    private String remedy(Parameter parameter, Type found, Type sibling) {
        Type wanted = switch (parameter.type()) {
            case Pattern.Exactly(Type type) -> type;
            case Pattern.Same _ -> sibling;
            case Pattern.Anything _, Pattern.OneOf _ -> found;
        };
        return conversion(found, wanted)
                .map(name -> " Convert it with " + name + "(…).")
                .orElse("");
    }

    private Optional<String> conversion(Type found, Type wanted) {
        return found.equals(wanted) || found == ScalarType.NOT_SET
                ? Optional.empty()
                : Casts.find(library, found, wanted)
                        .map(cast -> cast.signature().name());
    }

    Report ofOperator(String symbol, int offset, List<Overload> candidates, List<Typed> arguments, List<Type> types) {
        if (symbol.equals("?:")) {
            return ofChoice(arguments, types);
        }
        int operands = types.size();
        String found = types.stream().map(Type::display).collect(Collectors.joining(" and "));
        String message = "\"" + symbol + "\" cannot be applied to " + found + ".";
        if (operands == 2) {
            Optional<String> left = conversion(types.getFirst(), types.getLast());
            Optional<String> right = conversion(types.getLast(), types.getFirst());
            boolean textFirst = types.getFirst() == ScalarType.STRING;
            Optional<String> chosen = textFirst ? right.or(() -> left) : left.or(() -> right);
            if (chosen.isPresent()) {
                String side = (textFirst && right.isPresent()) || left.isEmpty() ? "right" : "left";
                return new Report(offset, message + " Convert the " + side + " side with " + chosen.get() + "(…).");
            }
        }
        String possible = candidates.stream()
                .map(Overload::signature)
                .filter(signature -> signature.takes(operands))
                .map(signature -> signature.parameters().stream()
                        .map(Parameter::toString)
                        .collect(Collectors.joining(" " + symbol + " ")))
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("; "));
        return new Report(offset, message + " It takes " + possible + hint(symbol));
    }

    private static String hint(String symbol) {
        return symbol.equals("&") || symbol.equals("|")
                ? ". It works on bits and binds looser than ==; use and/or for conditions, or brackets."
                : ".";
    }

    private static Report ofChoice(List<Typed> arguments, List<Type> types) {
        if (types.getFirst() != ScalarType.BOOLEAN && types.getFirst() != ScalarType.NOT_SET) {
            return new Report(
                    arguments.getFirst().offset(),
                    "The condition of ? : must be Boolean, found "
                            + types.getFirst().display() + ".");
        }
        return new Report(
                arguments.getLast().offset(),
                "Both branches of ? : must have the same type, found "
                        + types.get(1).display() + " and " + types.get(2).display() + ".");
    }
}
