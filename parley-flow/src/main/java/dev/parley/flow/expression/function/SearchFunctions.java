package dev.parley.flow.expression.function;

import dev.parley.flow.value.BooleanValue;
import dev.parley.flow.value.Value;

/** Comparing texts and finding one in another. */
final class SearchFunctions {
    private SearchFunctions() {}

    static void define(Definitions functions) {
        functions.add("Contains(str,str)->bln", call -> contains(call, false));
        functions.add("Contains(str,str,bln)->bln", call -> contains(call, call.truth(2)));
        functions.add("FindString(str,str)->int", call -> find(call, 1, false));
        functions.add("FindString(str,str,bln)->int", call -> find(call, 1, call.truth(2)));
        functions.add("FindString(str,str,int)->int", call -> find(call, occurrence(call), false));
        functions.add("FindString(str,str,int,bln)->int", call -> find(call, occurrence(call), call.truth(3)));
        functions.add("Compare(str?,str?)->int", call -> compare(call, false));
        functions.add("Compare(str?,str?,bln)->int", call -> compare(call, call.truth(2)));
    }

    private static Value contains(Call call, boolean ignoreCase) {
        return BooleanValue.of(TextSearch.find(call.text(0), call.text(1), 1, ignoreCase) >= 0);
    }

    private static Value find(Call call, long nth, boolean ignoreCase) {
        return call.whole(TextSearch.find(call.text(0), call.text(1), nth, ignoreCase));
    }

    private static long occurrence(Call call) {
        return call.between(2, "occurrence", 1, Integer.MAX_VALUE);
    }

    /** NOT_SET stands before every text, also the empty one. */
    private static Value compare(Call call, boolean ignoreCase) {
        if (!call.isSet(0) || !call.isSet(1)) {
            return call.whole(Boolean.compare(call.isSet(0), call.isSet(1)));
        }
        return call.whole(Integer.signum(TextOrder.compare(call.text(0), call.text(1), ignoreCase)));
    }
}
