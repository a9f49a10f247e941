package dev.parley.flow.expression.function;

import dev.parley.flow.value.ChooserValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Choosers and what they are made of (architect-semantics §3.6). The parts have the names and the order of the settings
 * that make the same chooser without an expression; what may be left out comes before the list, or behind it.
 */
final class ChooserFunctions {
    private ChooserFunctions() {}

    static void define(Definitions functions) {
        functions.add("MakePostbackChoice(str)->chc", call -> choice(call, "postback"));
        functions.add("MakePostbackChoice(str,str?)->chc", call -> choice(call, "postback"));
        functions.add("MakeUrlChoice(str)->chc", call -> choice(call, "url"));
        functions.add("MakeUrlChoice(str,str?)->chc", call -> choice(call, "url"));
        functions.add("MakeQuickReplies(chc[])->qrl", of("buttons"));
        functions.add("MakeQuickReplies(chc[],str?)->qrl", of("buttons", "quickReplySummary"));
        functions.add("MakeCard(str?,chc[])->crd", card("title", "buttons"));
        functions.add("MakeCard(str?,str?,chc[])->crd", card("title", "description", "buttons"));
        functions.add("MakeCard(str?,str?,str?,chc[])->crd", card("title", "description", "image", "buttons"));
        functions.add("MakeCarousel(crd[])->crs", ChooserFunctions::carousel);
        lists(functions);
        functions.add("MakeTimePicker(str?)->tpk", of("title"));
        functions.add(
                "MakeTimePicker(str?,str?,str?,str?,dec?,dec?)->tpk",
                of("title", "subtitle", "image", "address", "longitude", "latitude"));
        functions.add("MakeChooser(qrl)->chs", of("quickReplies"));
        functions.add("MakeChooser(crs)->chs", of("carousel"));
        functions.add("MakeChooser(lpk)->chs", of("listPicker"));
        functions.add("MakeChooser(tpk)->chs", of("timePicker"));
    }

    private static void lists(Definitions functions) {
        functions.add("MakeListPickerItem(str)->lpi", of("value"));
        functions.add("MakeListPickerItem(str,str?)->lpi", of("value", "label"));
        functions.add("MakeListPickerItem(str,str?,str?)->lpi", of("value", "label", "subtitle"));
        functions.add("MakeListPickerItem(str,str?,str?,str?)->lpi", of("value", "label", "subtitle", "image"));
        functions.add("MakeListPickerSection(str?,lpi[])->lps", of("title", "items"));
        functions.add("MakeListPickerSection(str?,bln?,lpi[])->lps", of("title", "multiSelectEnabled", "items"));
        functions.add("MakeListPicker(lps[])->lpk", ChooserFunctions::list);
    }

    /** A body that keeps its arguments under these keys. */
    private static Body of(String... keys) {
        return call -> made(call, keys);
    }

    private static ChooserValue made(Call call, String... keys) {
        Map<String, Value> parts = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            parts.put(keys[i], call.value(i));
        }
        return new ChooserValue((ScalarType) call.result(), parts);
    }

    private static Value choice(Call call, String type) {
        Map<String, Value> parts = new LinkedHashMap<>();
        parts.put("value", call.value(0));
        if (call.has(1)) {
            parts.put("label", call.value(1));
        }
        parts.put("type", new StringValue(type));
        return new ChooserValue(ScalarType.CHOICE, parts);
    }

    private static Body card(String... keys) {
        return call -> {
            int buttons = call.items(keys.length - 1).size();
            if (buttons < 1 || buttons > ChooserValue.MOST_BUTTONS) {
                throw call.fault(
                        "A card has 1 to " + ChooserValue.MOST_BUTTONS + " buttons, but this one has " + buttons);
            }
            return made(call, keys);
        };
    }

    private static Value carousel(Call call) {
        int cards = call.items(0).size();
        if (cards > ChooserValue.MOST_CARDS) {
            throw call.fault("A carousel holds at most " + ChooserValue.MOST_CARDS + " cards, but here are " + cards);
        }
        return made(call, "cards");
    }

    /** Sections may be the same again and again, so their items are counted together. */
    private static Value list(Call call) {
        long items = call.items(0).stream()
                .mapToLong(section -> section instanceof ChooserValue each ? each.count("items") : 0)
                .sum();
        if (items > ChooserValue.MOST_ITEMS) {
            throw call.fault(
                    "A list picker holds at most " + ChooserValue.MOST_ITEMS + " items, but here are " + items);
        }
        return made(call, "sections");
    }
}
