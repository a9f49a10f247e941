package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a group of schedules is open.
 *
 * @param scheduleGroup yields the group; NOT_SET is never open
 * @param emergencyGroup yields a group whose emergency counts first, or NOT_SET
 * @param when yields the moment; null for now
 * @param inService receives the names of the group's schedules that are active then, or null
 * @param open what runs during open hours
 * @param closed what runs outside them
 * @param holiday what runs on a holiday
 * @param emergency what runs in an emergency
 */
public record EvaluateScheduleGroup(
        Expression scheduleGroup,
        Expression emergencyGroup,
        @Nullable Expression when,
        @Nullable Variable inService,
        Block open,
        Block closed,
        Block holiday,
        Block emergency)
        implements Action {
    static final String KEY = "evaluateScheduleGroup";

    static EvaluateScheduleGroup read(ActionSource in) {
        return new EvaluateScheduleGroup(
                in.expression("scheduleGroup", ScalarType.SCHEDULE_GROUP),
                in.expression("emergencyGroup", ScalarType.EMERGENCY_GROUP),
                EvaluateSchedule.when(in),
                in.binding("inServiceSchedules", ScalarType.STRING.collection()),
                in.branch("open"),
                in.branch("closed"),
                in.branch("holiday"),
                in.branch("emergency"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
