package dev.parley.flow.program;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.OrderedMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The block {@code settingsBotFlow} (architect-semantics §1.5).
 *
 * @param intents settings of intents by name
 * @param dynamicLists values of dynamic slot types by slot-type name
 * @param timeslots yields the timeslots on offer, by slot-type name
 * @param virtualAgent whether the flow is a virtual agent
 */
public record BotSettings(
        Map<String, IntentSettings> intents,
        Map<String, DynamicListSettings> dynamicLists,
        Map<String, Expression> timeslots,
        boolean virtualAgent) {
    public BotSettings {
        intents = OrderedMap.copyOf(intents);
        dynamicLists = OrderedMap.copyOf(dynamicLists);
        timeslots = OrderedMap.copyOf(timeslots);
    }

    /**
     * What belongs to an intent.
     *
     * @param confirmation the question that confirms it, or null for the standard one
     * @param task index of the task it starts in a digital bot
     */
    public record IntentSettings(@Nullable Expression confirmation, OptionalInt task) {}

    /**
     * The values of a dynamic list.
     *
     * @param values yields the collection of values
     * @param synonyms yields comma-separated other words at the same index, or null
     */
    public record DynamicListSettings(
            Expression values, @Nullable Expression synonyms) {}
}
