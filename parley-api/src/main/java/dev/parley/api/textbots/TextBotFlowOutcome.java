package dev.parley.api.textbots;

import dev.parley.api.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome a flow reached.
 *
 * @param outcomeId its id
 * @param outcomeValue how it went
 * @param dateStart when it began
 * @param dateEnd when it ended
 * @param milestones what was reached on the way
 */
public record TextBotFlowOutcome(
        @Nullable String outcomeId,
        @Nullable Value outcomeValue,
        @Nullable Instant dateStart,
        @Nullable Instant dateEnd,
        @Nullable List<Milestone> milestones) {
    /** How an outcome went. */
    public enum Value {
        SUCCESS,
        FAILURE
    }

    /**
     * A step on the way.
     *
     * @param id its id
     * @param dateReached when it was reached
     * @param sequence its place
     */
    public record Milestone(
            @Required String id,
            @Required Instant dateReached,
            @Required Long sequence) {}
}
