package dev.parley.flow.expression.function;

import dev.parley.flow.value.IntegerValue;
import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Making, reading and searching collections. */
final class CollectionFunctions {
    private CollectionFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakeList(x?…)->x[]", CollectionFunctions::make);
        functions.add("MakeEmptyList(x?)->x[]", Call::notSet);
        functions.add("Count(any[])->int", call -> call.whole(call.items(0).size()));
        functions.add("GetAt(x[],int)->x", CollectionFunctions::get);
        functions.add("Find(x[],x?)->int[]", CollectionFunctions::find);
        functions.add("FindFirst(x[],x?)->int", CollectionFunctions::findFirst);
        functions.add("AddItem(x[],x?)->x[]", call -> insert(call, call.items(0).size(), call.value(1)));
        functions.add("AddItemAt(x[],int,x?)->x[]", call -> insert(call, call.size(1, "index"), call.value(2)));
    }

    private static Value make(Call call) {
        List<Value> items = new ArrayList<>(call.count());
        for (int i = 0; i < call.count(); i++) {
            items.add(call.value(i));
        }
        return call.collection(items);
    }

    private static Value get(Call call) {
        return Elements.at(call.value(0), call.integer(1), call.offset(1));
    }

    private static Value find(Call call) {
        List<Value> found = new ArrayList<>();
        List<Value> items = call.items(0);
        for (int i = 0; i < items.size(); i++) {
            if (Equality.same(items.get(i), call.value(1))) {
                found.add(new IntegerValue(i));
            }
        }
        return call.collection(found);
    }

    private static Value findFirst(Call call) {
        List<Value> items = call.items(0);
        for (int i = 0; i < items.size(); i++) {
            if (Equality.same(items.get(i), call.value(1))) {
                return call.whole(i);
            }
        }
        return call.whole(-1);
    }

    /** At the end where the index is beyond it. */
    private static Value insert(Call call, int index, Value item) {
        List<Value> items = new ArrayList<>(call.items(0));
        items.add(Math.min(index, items.size()), item);
        return call.collection(items);
    }
}
