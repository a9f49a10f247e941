package dev.parley.server.session;

import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.server.flow.PublishedFlow;
import java.time.Clock;
import java.time.Instant;

/**
 * The outside world of all sessions.
 *
 * @param organizationId the organisation they belong to
 * @param directory its objects
 * @param outside the data flows ask others for
 * @param clock tells the time
 * @param flows the flows that flows can call
 * @param ids the ids of what flows report about
 */
public record World(
        String organizationId,
        Directory directory,
        OutsideData outside,
        Clock clock,
        CallableFlows flows,
        FlowObjectIds ids) {
    /** The world as a turn of a flow sees it now. */
    Ports ports(PublishedFlow flow, Instant now) {
        TurnDeadline deadline = new TurnDeadline(TurnDeadline.STANDARD, System::nanoTime);
        return new Ports(now, flow.understanding(), directory, deadline.of(outside), flows);
    }
}
