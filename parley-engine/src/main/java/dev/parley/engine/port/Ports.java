package dev.parley.engine.port;

import dev.parley.flow.nlu.Understanding;
import java.time.Instant;

/**
 * The outside world as one turn sees it.
 *
 * @param now the moment of the turn
 * @param understanding understands text for the flow that runs
 * @param directory finds objects of the organisation
 * @param outside the data a flow asks others for
 */
public record Ports(Instant now, Understanding understanding, Directory directory, OutsideData outside) {
    /** A world without outside data. */
    public Ports(Instant now, Understanding understanding, Directory directory) {
        this(now, understanding, directory, OutsideData.none());
    }
}
