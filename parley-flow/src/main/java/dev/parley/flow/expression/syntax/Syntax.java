package dev.parley.flow.expression.syntax;

import dev.parley.flow.value.Value;
import java.util.List;

/**
 * A node of the syntax tree. Parentheses leave no trace. Offsets are counted in UTF-16 units from the start of the
 * expression text.
 */
public sealed interface Syntax {
    /** Where the node is pointed at in messages: its first character, or its operator. */
    int offset();

    /**
     * A node that goes on from what stands left of it. Left-associative chains nest here without bound, so whoever
     * walks the tree follows {@link #left()} in a loop.
     */
    sealed interface Continued extends Syntax {
        Syntax left();
    }

    /** @param value the literal's value; a NotSet of type NOT_SET for {@code NOT_SET} */
    record Literal(int offset, Value value) implements Syntax {}

    /** @param parts the parts of a dotted name such as {@code Flow.order}, at least one */
    record Name(int offset, List<Part> parts) implements Syntax {
        public Name {
            parts = List.copyOf(parts);
        }

        /** @param text the part without dot and quotes */
        public record Part(int offset, String text) {}
    }

    record Call(int offset, String function, List<Syntax> arguments) implements Syntax {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Unary(int offset, UnaryOperator operator, Syntax operand) implements Syntax {}

    record Binary(int offset, BinaryOperator operator, Syntax left, Syntax right) implements Continued {}

    record Ternary(int offset, Syntax condition, Syntax whenTrue, Syntax whenFalse) implements Continued {
        @Override
        public Syntax left() {
            return condition;
        }
    }

    /** {@code left.name} or {@code left["name"]}. */
    record Property(int offset, Syntax left, String name) implements Continued {}

    /** {@code left[index]}. */
    record Index(int offset, Syntax left, Syntax index) implements Continued {}

    /** Stands where the text could not be read; an error was reported. */
    record Broken(int offset) implements Syntax {}
}
