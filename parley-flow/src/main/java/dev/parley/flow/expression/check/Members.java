package dev.parley.flow.expression.check;

import dev.parley.flow.expression.plan.Access;
import dev.parley.flow.expression.plan.Element;
import dev.parley.flow.expression.plan.Step;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.value.CollectionType;
import dev.parley.flow.value.JsonValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks what is read out of a value: properties and elements. */
final class Members {
    private static final String RULE = "expression-type";

    private final Problems problems;

    Members(Problems problems) {
        this.problems = problems;
    }

    Typed property(Typed left, String name, int offset, List<Step> steps) {
        Type type = left.type();
        if (type == null) {
            return Typed.broken(offset);
        }
        Optional<Access> access = type == ScalarType.JSON
                ? Optional.of(new Access(name, type, value -> member(value, name), offset))
                : Properties.find(type, name)
                        .map(property -> new Access(property.name(), property.type(), property.reader(), offset));
        if (access.isEmpty()) {
            problems.report(RULE, offset, unknown(type, name));
            return Typed.broken(offset);
        }
        steps.add(access.get());
        return new Typed(access.get().type(), left.node(), offset);
    }

    /** A member of a JSON object; NOT_SET where there is none. Its name counts case. */
    private static Value member(Value value, String name) {
        JsonNode member = ((JsonValue) value).value().path(name);
        return member.isMissingNode() ? ScalarType.JSON.absent() : new JsonValue(member);
    }

    private static String unknown(Type type, String name) {
        List<String> known = Properties.names(type);
        if (known.isEmpty()) {
            return type.display() + " has no properties, so there is no \"" + name + "\"."
                    + (type instanceof CollectionType ? " Take an element with [index] first." : "");
        }
        return type.display() + " has no property \"" + name + "\"; it has " + String.join(", ", known) + ".";
    }

    Typed index(Typed left, Typed index, int offset, List<Step> steps) {
        Type type = left.type();
        Type indexType = index.type();
        if (type == null || indexType == null) {
            return Typed.broken(offset);
        }
        if (!(type instanceof CollectionType) && type != ScalarType.JSON) {
            problems.report(
                    RULE,
                    offset,
                    type.display() + " has no elements; only collections and JSON can be followed by [index].");
            return Typed.broken(offset);
        }
        if (indexType != ScalarType.INTEGER) {
            problems.report(
                    RULE,
                    index.offset(),
                    "An index must be Integer, found " + indexType.display()
                            + ". Convert it with ToInt(…), or read a computed property with GetJsonObjectProperty.");
            return Typed.broken(offset);
        }
        steps.add(new Element(index.node(), offset));
        return new Typed(
                type instanceof CollectionType(ScalarType element) ? element : ScalarType.JSON, left.node(), offset);
    }
}
