package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;

/** If, IsSet, IsNotSetOrEmpty, AreEqual. */
final class LogicFunctions {
    private LogicFunctions() {}

    static void define(Definitions functions) {
        functions.add("If(bln?,x?,x?)->x", call -> call.value(call.flag(0) ? 1 : 2));
        functions.add("If(bln?,x[],x[])->x[]", call -> call.value(call.flag(0) ? 1 : 2));
        functions.add("IsSet(any?)->bln", call -> BooleanValue.of(call.isSet(0)));
        functions.add("IsNotSetOrEmpty(any?)->bln", call -> BooleanValue.of(isEmpty(call.value(0))));
        functions.add("IsNotSetOrEmpty(any[])->bln", call -> BooleanValue.of(isEmpty(call.value(0))));
        functions.add("AreEqual(x?,x?…)->bln", call -> equal(call, 0, false));
        functions.add("AreEqual(x[],x[])->bln", call -> equal(call, 0, false));
        functions.add("AreEqual(bln,str?,str?…)->bln", call -> equal(call, 1, call.truth(0)));
        functions.add("AreEqual(bln,str[],str[])->bln", call -> equal(call, 1, call.truth(0)));
    }

    private static boolean isEmpty(Value value) {
        return switch (value) {
            case StringValue(String text) -> text.isEmpty();
            case CurrencyValue money -> money.amount() == null;
            case CollectionValue collection -> collection.items().isEmpty();
            default -> !value.isSet();
        };
    }

    private static Value equal(Call call, int first, boolean ignoreCase) {
        for (int i = first + 1; i < call.count(); i++) {
            if (!Equality.same(call.value(first), call.value(i), ignoreCase)) {
                return BooleanValue.FALSE;
            }
        }
        return BooleanValue.TRUE;
    }
}
