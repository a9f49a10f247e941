package dev.parley.engine.port;

import dev.parley.flow.nlu.Understanding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * The outside world as one turn sees it.
 *
 * @param now the moment of the turn
 * @param understanding understands text for the flow that runs
 * @param directory finds objects of the organisation
 * @param outside the data a flow asks others for
 * @param flows the flows that can be called
 */
public record Ports(
        Instant now, Understanding understanding, Directory directory, OutsideData outside, CallableFlows flows) {
    /** A world without outside data and without flows to call. */
    public Ports(Instant now, Understanding understanding, Directory directory) {
        this(now, understanding, directory, OutsideData.none(), CallableFlows.none());
    }

    /** The moment as clocks show it to the participant; sessions know no time zone, so it is UTC. */
    public ZonedDateTime localNow() {
        return now.atZone(ZoneOffset.UTC);
    }

    /** The same world with an understanding for another flow. */
    public Ports withUnderstanding(Understanding other) {
        return new Ports(now, other, directory, outside, flows);
    }
}
