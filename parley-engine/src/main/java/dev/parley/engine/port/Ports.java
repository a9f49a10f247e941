package dev.parley.engine.port;

import dev.parley.flow.nlu.Understanding;
import java.time.Instant;

/**
 * The outside world as one turn sees it.
 *
 * @param now the moment of the turn
 * @param understanding understands text for the flow that runs
 * @param directory finds objects of the organisation
 * @param flows the flows that can be called
 */
public record Ports(Instant now, Understanding understanding, Directory directory, CallableFlows flows) {
    /** A world without flows to call. */
    public Ports(Instant now, Understanding understanding, Directory directory) {
        this(now, understanding, directory, CallableFlows.none());
    }

    /** The same world with an understanding for another flow. */
    public Ports withUnderstanding(Understanding other) {
        return new Ports(now, other, directory, flows);
    }

    /** The same world with flows to call. */
    public Ports withFlows(CallableFlows other) {
        return new Ports(now, understanding, directory, other);
    }
}
