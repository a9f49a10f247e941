package dev.parley.flow.expression.function;

import dev.parley.flow.value.ChooserValue;
import dev.parley.flow.value.ChooserValue.Choice;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import java.util.List;

/** Choices offered to the participant (architect-semantics §3.6). */
final class ChooserFunctions {
    private ChooserFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakePostbackChoice(str)->chc", ChooserFunctions::choice);
        functions.add("MakePostbackChoice(str,str?)->chc", ChooserFunctions::choice);
        functions.add("MakeQuickReplies(chc[])->qrs", ChooserFunctions::quickReplies);
        functions.add("MakeChooser(qrs)->chs", call -> new ChooserValue(choices(call.value(0))));
    }

    private static Value choice(Call call) {
        String label = call.has(1) ? call.textOrNull(1) : null;
        return new ChooserValue(ScalarType.CHOICE, List.of(new Choice(call.text(0), label)));
    }

    private static Value quickReplies(Call call) {
        return new ChooserValue(
                ScalarType.QUICK_REPLIES,
                call.items(0).stream().flatMap(item -> choices(item).stream()).toList());
    }

    private static List<Choice> choices(Value value) {
        return value instanceof ChooserValue chooser ? chooser.choices() : List.of();
    }
}
