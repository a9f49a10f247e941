package dev.parley.engine.action;

import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.DirectoryValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the actions that ask for opening hours have in common. */
final class Hours {
    private Hours() {}

    /** The moment asked for; that of the turn where none is given. */
    static Instant moment(@Nullable Expression when, Run run) {
        if (when == null) {
            return run.ports().now();
        }
        if (run.evaluate(when) instanceof DateTimeValue(Instant moment)) {
            return moment;
        }
        throw new FlowError("the moment at which hours are evaluated is NOT_SET");
    }

    static boolean isEmergency(DirectoryValue group, Run run) {
        return run.ports()
                .outside()
                .schedules()
                .isEmergency(group.id())
                .orElseThrow(() -> unknown("emergency group", group));
    }

    static FlowError unknown(String what, DirectoryValue object) {
        return new FlowError(
                "the hours of the " + what + " '" + object.name() + "' are not known; give them in organization.yaml");
    }
}
