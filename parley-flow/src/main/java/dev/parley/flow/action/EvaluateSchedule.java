package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Asks whether a schedule is active.
 *
 * @param schedule yields the schedule
 * @param when yields the moment; NOT_SET for now
 * @param timeZone yields the time zone its hours are meant in; NOT_SET for the schedule's own
 * @param active what runs when it is
 * @param inactive what runs when it is not
 */
public record EvaluateSchedule(Expression schedule, Expression when, Expression timeZone, Block active, Block inactive)
        implements Action {
    static final String KEY = "evaluateSchedule";

    static EvaluateSchedule read(ActionSource in) {
        return new EvaluateSchedule(
                in.expression("schedule", ScalarType.SCHEDULE),
                when(in),
                in.expression("timeZone", ScalarType.STRING),
                in.branch("active"),
                in.branch("inactive"));
    }

    /** {@code evaluate: {now: true}}, or a moment under {@code evaluate: {dateTime: …}}. */
    static Expression when(ActionSource in) {
        ActionSource evaluate = in.inside("evaluate").orElse(in);
        evaluate.inert("now");
        return evaluate.expression("dateTime", ScalarType.DATE_TIME);
    }

    @Override
    public String key() {
        return KEY;
    }
}
