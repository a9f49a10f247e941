package dev.parley.flow.expression.check;

import dev.parley.flow.expression.Declarations;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.plan.Chain;
import dev.parley.flow.expression.plan.Constant;
import dev.parley.flow.expression.plan.Lookup;
import dev.parley.flow.expression.plan.Read;
import dev.parley.flow.expression.plan.Step;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a dotted name stands for: a variable with properties behind it, or a constant. */
final class Names {
    /** Parts the longest variable name has; what follows is a property. */
    private static final int MOST_PARTS = 6;

    private final Library library;
    private final Declarations declarations;
    private final Members members;
    private final Problems problems;

    Names(Library library, Declarations declarations, Members members, Problems problems) {
        this.library = library;
        this.declarations = declarations;
        this.members = members;
        this.problems = problems;
    }

    Typed resolve(Syntax.Name name) {
        List<Syntax.Name.Part> parts = name.parts();
        for (int count = Math.min(parts.size(), MOST_PARTS); count > 0; count--) {
            String full = joined(parts.subList(0, count));
            Variable variable = declarations.find(full);
            if (variable != null) {
                Typed read = new Typed(variable.type(), new Read(variable, name.offset()), name.offset());
                return properties(read, parts.subList(count, parts.size()));
            }
            Optional<Value> constant = Constants.find(full);
            if (constant.isPresent()) {
                Typed value = new Typed(constant.get().type(), new Constant(constant.get()), name.offset());
                return properties(value, parts.subList(count, parts.size()));
            }
        }
        return prompt(name).orElseGet(() -> unknown(name));
    }

    private Typed properties(Typed start, List<Syntax.Name.Part> parts) {
        if (parts.isEmpty()) {
            return start;
        }
        List<Step> steps = new ArrayList<>(parts.size());
        Typed result = start;
        for (Syntax.Name.Part part : parts) {
            result = members.property(result, part.text(), part.offset(), steps);
        }
        return new Typed(result.type(), new Chain(start.node(), steps), result.offset());
    }

    /** {@code PromptSystem.name} and {@code PromptUser.name}. */
    private static Optional<Typed> prompt(Syntax.Name name) {
        String scope = name.parts().getFirst().text().toLowerCase(Locale.ROOT);
        boolean prompt = scope.equals("promptsystem") || scope.equals("promptuser");
        return prompt && name.parts().size() == 2
                ? Optional.of(new Typed(
                        ScalarType.PROMPT,
                        new Lookup(ScalarType.PROMPT, name.parts().getLast().text()),
                        name.offset()))
                : Optional.empty();
    }

    private Typed unknown(Syntax.Name name) {
        String full = joined(name.parts());
        String scope = name.parts().getFirst().text();
        String message;
        if (full.equalsIgnoreCase("NOT_SET")) {
            message = "\"" + full + "\" is written NOT_SET, in capitals.";
        } else if (!library.function(full).isEmpty()) {
            message = full + " is a function; write its arguments behind it in brackets.";
        } else if (Constants.isScope(scope)) {
            message = "There is no constant " + full + "." + Suggestions.closest(full, Constants.names());
        } else {
            List<String> known = declarations.all().stream().map(Variable::name).toList();
            message = "There is no variable " + full + " here." + suggestion(full, known);
        }
        problems.report("unknown-variable", name.offset(), message);
        return Typed.broken(name.offset());
    }

    private static String suggestion(String full, List<String> known) {
        String closest = Suggestions.closest(full, known);
        if (!closest.isEmpty()) {
            return closest;
        }
        return full.contains(".")
                ? " Declare it, or check its spelling."
                : " Texts stand in double quotes; variables are named with their scope, such as Flow." + full + ".";
    }

    private static String joined(List<Syntax.Name.Part> parts) {
        return parts.stream().map(Syntax.Name.Part::text).collect(Collectors.joining("."));
    }
}
