package dev.parley.flow.expression.check;

import dev.parley.flow.expression.Declarations;
import dev.parley.flow.expression.function.Invocation;
import dev.parley.flow.expression.function.Library;
import dev.parley.flow.expression.plan.Chain;
import dev.parley.flow.expression.plan.Choose;
import dev.parley.flow.expression.plan.Constant;
import dev.parley.flow.expression.plan.Invoke;
import dev.parley.flow.expression.plan.Node;
import dev.parley.flow.expression.plan.Operate;
import dev.parley.flow.expression.plan.Retype;
import dev.parley.flow.expression.plan.ShortCircuit;
import dev.parley.flow.expression.plan.Step;
import dev.parley.flow.expression.syntax.BinaryOperator;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.expression.syntax.UnaryOperator;
import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import dev.parley.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Types one syntax tree and plans its evaluation (architect-semantics §5.4). */
public final class Checker {
    private final Problems problems;
    private final Overloads overloads;
    private final Library library;
    private final Names names;
    private final Members members;

    public Checker(Library library, Declarations declarations, Problems problems) {
        this.problems = problems;
        this.library = library;
        this.overloads = new Overloads(library, problems);
        this.members = new Members(problems);
        this.names = new Names(library, declarations, members, problems);
    }

    /** Checks a whole expression, and casts its result where another type is expected. */
    public Typed root(Syntax syntax, @Nullable Type expected) {
        Typed result = check(syntax);
        Type type = result.type();
        if (expected == null || type == null || type.equals(expected)) {
            return result;
        }
        if (type == ScalarType.NOT_SET) {
            return result.as(expected, retyped(result.node(), expected));
        }
        return overloads.cast(result, type, expected);
    }

    private Typed check(Syntax syntax) {
        Deque<Syntax.Continued> row = new ArrayDeque<>();
        Syntax leftmost = syntax;
        while (leftmost instanceof Syntax.Continued continued) {
            row.push(continued);
            leftmost = continued.left();
        }
        Typed left = start(leftmost);
        if (row.isEmpty()) {
            return left;
        }
        List<Step> steps = new ArrayList<>(row.size());
        Typed result = left;
        for (Syntax.Continued continued : row) {
            result = next(result, continued, steps);
        }
        return new Typed(result.type(), new Chain(left.node(), steps), result.offset());
    }

    private Typed start(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Literal(int offset, Value value) -> new Typed(value.type(), new Constant(value), offset);
            case Syntax.Name name -> names.resolve(name);
            case Syntax.Call call -> call(call);
            case Syntax.Unary unary -> unary(unary);
            case Syntax.Broken(int offset) -> Typed.broken(offset);
            case Syntax.Continued continued -> check(continued);
        };
    }

    private Typed next(Typed left, Syntax.Continued continued, List<Step> steps) {
        return switch (continued) {
            case Syntax.Binary binary -> binary(left, binary, steps);
            case Syntax.Ternary ternary -> ternary(left, ternary, steps);
            case Syntax.Property property -> members.property(left, property.name(), property.offset(), steps);
            case Syntax.Index index -> members.index(left, check(index.index()), index.offset(), steps);
        };
    }

    private Typed binary(Typed left, Syntax.Binary binary, List<Step> steps) {
        BinaryOperator operator = binary.operator();
        Typed right = check(binary.right());
        Optional<Overloads.Choice> choice =
                overloads.choose(operator.symbol(), binary.offset(), true, List.of(left, right));
        if (choice.isEmpty()) {
            return Typed.broken(binary.offset());
        }
        Invocation invocation = choice.get().invocation();
        Node node = choice.get().arguments().getLast();
        steps.add(
                switch (operator) {
                    case AND -> new ShortCircuit(invocation, BooleanValue.FALSE, node);
                    case OR -> new ShortCircuit(invocation, BooleanValue.TRUE, node);
                    default -> new Operate(invocation, node);
                });
        return new Typed(invocation.result(), node, binary.offset());
    }

    private Typed ternary(Typed condition, Syntax.Ternary ternary, List<Step> steps) {
        List<Typed> arguments = List.of(condition, check(ternary.whenTrue()), check(ternary.whenFalse()));
        Optional<Overloads.Choice> choice = overloads.choose("?:", ternary.offset(), true, arguments);
        if (choice.isEmpty()) {
            return Typed.broken(ternary.offset());
        }
        List<Node> nodes = choice.get().arguments();
        steps.add(new Choose(nodes.get(1), nodes.get(2)));
        return new Typed(choice.get().invocation().result(), nodes.getFirst(), ternary.offset());
    }

    private Typed unary(Syntax.Unary unary) {
        Typed operand = check(unary.operand());
        Value negative = unary.operator() == UnaryOperator.MINUS ? negated(operand.node()) : null;
        if (negative != null) {
            return new Typed(operand.type(), new Constant(negative), unary.offset());
        }
        return overloads
                .choose(unary.operator().symbol(), unary.offset(), true, List.of(operand))
                .map(choice -> invoke(choice, unary.offset()))
                .orElse(Typed.broken(unary.offset()));
    }

    /** The literal with its sign turned; null for everything that is no number literal. */
    private static @Nullable Value negated(Node operand) {
        return switch (operand) {
            case Constant(IntegerValue(long number)) -> new IntegerValue(-number);
            case Constant(DecimalValue(var number)) -> new DecimalValue(number.negate());
            default -> null;
        };
    }

    private Typed call(Syntax.Call call) {
        List<Typed> arguments = new ArrayList<>(call.arguments().size());
        call.arguments().forEach(argument -> arguments.add(check(argument)));
        if (library.function(call.function()).isEmpty()) {
            problems.report(
                    "unknown-function",
                    call.offset(),
                    "There is no function " + call.function() + "."
                            + Suggestions.function(call.function(), library.names()));
            return Typed.broken(call.offset());
        }
        return overloads
                .choose(call.function(), call.offset(), false, arguments)
                .map(choice -> invoke(choice, call.offset()))
                .orElse(Typed.broken(call.offset()));
    }

    private static Typed invoke(Overloads.Choice choice, int offset) {
        Invocation invocation = choice.invocation();
        List<Node> nodes = choice.arguments();
        boolean lazy = invocation.overload().signature().name().equals("If");
        Node node = lazy
                ? new Chain(nodes.getFirst(), List.of(new Choose(nodes.get(1), nodes.get(2))))
                : new Invoke(invocation, nodes);
        return new Typed(invocation.result(), node, offset);
    }

    /** What stands for NOT_SET where a type is known. */
    static Node retyped(Node node, Type type) {
        return node instanceof Constant ? new Constant(type.absent()) : new Retype(node, type);
    }
}
