package dev.parley.flow.expression.function;

import dev.parley.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Taking out and exchanging items; every function gives a new collection. */
final class ReplacementFunctions {
    private ReplacementFunctions() {}

    static void define(Definitions functions) {
        functions.add("RemoveItem(x[],x?)->x[]", call -> remove(call, false));
        functions.add("RemoveItem(str[],str?,bln)->str[]", call -> remove(call, call.truth(2)));
        functions.add("RemoveItemAt(x[],int)->x[]", ReplacementFunctions::removeAt);
        functions.add("RemoveDups(x[])->x[]", call -> removeRepeated(call, false));
        functions.add("RemoveDups(str[],bln)->str[]", call -> removeRepeated(call, call.truth(1)));
        functions.add("ReplaceItem(x[],x?,x?)->x[]", call -> replace(call, false, Integer.MAX_VALUE));
        functions.add(
                "ReplaceItem(str[],str?,str?,bln)->str[]", call -> replace(call, call.truth(3), Integer.MAX_VALUE));
        functions.add("ReplaceItemFirst(x[],x?,x?)->x[]", call -> replace(call, false, 1));
        functions.add("ReplaceItemFirst(str[],str?,str?,bln)->str[]", call -> replace(call, call.truth(3), 1));
        functions.add("ReplaceItemAt(x[],int,x?)->x[]", ReplacementFunctions::replaceAt);
    }

    private static Value remove(Call call, boolean ignoreCase) {
        return call.collection(call.items(0).stream()
                .filter(item -> !Equality.same(item, call.value(1), ignoreCase))
                .toList());
    }

    private static Value removeAt(Call call) {
        List<Value> items = new ArrayList<>(call.items(0));
        items.remove(index(call, items.size()));
        return call.collection(items);
    }

    private static int index(Call call, int size) {
        int index = call.size(1, "index");
        if (index >= size) {
            throw call.fault(1, "There is no element " + index + ": the collection has " + size + ", counted from 0");
        }
        return index;
    }

    /** Keeps the first of equal items. */
    private static Value removeRepeated(Call call, boolean ignoreCase) {
        Set<Object> seen = new HashSet<>();
        List<Value> kept = new ArrayList<>();
        for (Value item : call.items(0)) {
            Object key = item.isSet() && ignoreCase ? item.text().toLowerCase(Locale.ROOT) : item;
            if (seen.add(key)) {
                kept.add(item);
            }
        }
        return call.collection(kept);
    }

    private static Value replace(Call call, boolean ignoreCase, int most) {
        List<Value> items = new ArrayList<>(call.items(0));
        int replaced = 0;
        for (int i = 0; i < items.size() && replaced < most; i++) {
            if (Equality.same(items.get(i), call.value(1), ignoreCase)) {
                items.set(i, call.value(2));
                replaced++;
            }
        }
        return call.collection(items);
    }

    private static Value replaceAt(Call call) {
        List<Value> items = new ArrayList<>(call.items(0));
        items.set(index(call, items.size()), call.value(2));
        return call.collection(items);
    }
}
