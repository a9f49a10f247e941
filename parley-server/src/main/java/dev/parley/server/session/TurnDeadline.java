package dev.parley.server.session;

import dev.parley.engine.port.DataActions;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.VirtualAgents;
import java.time.Duration;
import java.util.function.LongSupplier;

/** When a turn has waited long enough for others: some clients give up after 16 seconds (wire-contract §5.1). */
final class TurnDeadline {
    /** How long the calls of a turn may take together. */
    static final Duration STANDARD = Duration.ofSeconds(12);

    private final LongSupplier nanos;
    private final long end;

    /**
     * A deadline of a turn that begins now.
     *
     * @param budget how long its calls may take together
     * @param nanos tells the time, in nanoseconds since any moment
     */
    TurnDeadline(Duration budget, LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + budget.toNanos();
    }

    /** The same data, but calls time out at the deadline at the latest. */
    OutsideData of(OutsideData outside) {
        return outside.withCalls(actions(outside.actions()), agents(outside.agents()));
    }

    private DataActions actions(DataActions actions) {
        return call -> {
            Duration left = left();
            if (left.isZero()) {
                return new DataAnswer.Timeout();
            }
            return actions.call(left.compareTo(call.timeout()) < 0 ? within(call, left) : call);
        };
    }

    private static DataCall within(DataCall call, Duration timeout) {
        return new DataCall(call.category(), call.action(), call.inputs(), timeout, call.correlationId());
    }

    private VirtualAgents agents(VirtualAgents agents) {
        return call -> left().isZero() ? new DataAnswer.Timeout() : agents.call(call);
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, end - nanos.getAsLong()));
    }
}
