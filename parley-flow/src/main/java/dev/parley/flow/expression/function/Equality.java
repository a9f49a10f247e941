package dev.parley.flow.expression.function;

import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DecimalValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.Iterator;

/** When two values are the same (architect-semantics §5.5). */
public final class Equality {
    private Equality() {}

    /** Case counts in texts; an Integer may equal a Decimal; NOT_SET equals NOT_SET. */
    public static boolean same(Value left, Value right) {
        return same(left, right, false);
    }

    static boolean same(Value left, Value right, boolean ignoreCase) {
        if (!left.isSet() || !right.isSet()) {
            return isAbsent(left) && isAbsent(right);
        }
        return switch (left) {
            case StringValue(String text)
            when ignoreCase -> right instanceof StringValue(String other) && text.equalsIgnoreCase(other);
            case IntegerValue whole when right instanceof DecimalValue -> numbers(whole, right);
            case DecimalValue number -> numbers(number, right);
            case PhoneNumberValue phone -> right instanceof PhoneNumberValue other && phone.matches(other);
            case DirectoryValue object ->
                right instanceof DirectoryValue other
                        && object.type() == other.type()
                        && object.id().equals(other.id());
            case CollectionValue collection ->
                right instanceof CollectionValue other && items(collection, other, ignoreCase);
            default -> left.equals(right);
        };
    }

    /** A collection is never NOT_SET; compared with the literal, the empty one stands for it. */
    private static boolean isAbsent(Value value) {
        return !value.isSet()
                || (value instanceof CollectionValue collection
                        && collection.items().isEmpty());
    }

    private static boolean numbers(Value left, Value right) {
        return (right instanceof IntegerValue || right instanceof DecimalValue)
                && Call.number(left).compareTo(Call.number(right)) == 0;
    }

    private static boolean items(CollectionValue left, CollectionValue right, boolean ignoreCase) {
        if (left.items().size() != right.items().size()) {
            return false;
        }
        Iterator<Value> others = right.items().iterator();
        for (Value item : left.items()) {
            if (!same(item, others.next(), ignoreCase)) {
                return false;
            }
        }
        return true;
    }
}
