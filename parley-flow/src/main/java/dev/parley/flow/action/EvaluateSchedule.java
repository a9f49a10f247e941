package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a schedule is active, or whether there is an emergency.
 *
 * @param target yields the schedule or the emergency group
 * @param when yields the moment; null for now
 * @param timeZone yields the time zone its hours are meant in; null for the schedule's own
 * @param active what runs when it is
 * @param inactive what runs when it is not
 */
public record EvaluateSchedule(
        Expression target,
        @Nullable Expression when,
        @Nullable Expression timeZone,
        Block active,
        Block inactive) implements Action {
    static final String KEY = "evaluateSchedule";
    private static final String SCHEDULE = "schedule";
    private static final String EMERGENCY_GROUP = "emergencyGroup";

    static EvaluateSchedule read(ActionSource in) {
        ActionSource type = in.inside("evaluationType").orElse(in);
        boolean emergency = type.settings().get(EMERGENCY_GROUP) != null;
        String key = emergency ? EMERGENCY_GROUP : SCHEDULE;
        ActionSource block = block(key, type);
        return new EvaluateSchedule(
                block.expression(key, emergency ? ScalarType.EMERGENCY_GROUP : ScalarType.SCHEDULE),
                when(holder("evaluate", block, in)),
                holder("timeZone", block, in)
                        .configured("timeZone", ScalarType.STRING)
                        .orElse(null),
                in.branch("active"),
                in.branch("inactive"));
    }

    /** {@code evaluate: {now: true}}, or a moment under {@code evaluate: {dateTime: …}}; null for now. */
    static @Nullable Expression when(ActionSource in) {
        Optional<ActionSource> evaluate = in.inside("evaluate");
        evaluate.ifPresent(each -> each.inert("now"));
        return evaluate.flatMap(each -> each.configured("dateTime", ScalarType.DATE_TIME))
                .orElse(null);
    }

    /** The settings may stand side by side, or in a block of the object's own name. */
    private static ActionSource block(String key, ActionSource type) {
        return type.settings().get(key) instanceof YamlMap block && block.get(key) != null
                ? type.inside(key).orElse(type)
                : type;
    }

    private static ActionSource holder(String key, ActionSource block, ActionSource in) {
        return block.settings().get(key) != null ? block : in;
    }

    @Override
    public String key() {
        return KEY;
    }
}
