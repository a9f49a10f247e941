package dev.parley.engine.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outcome of the flow as far as it has come (architect-semantics §3.9).
 *
 * @param name its name
 * @param start when it began
 * @param end when it got its verdict, or null while it is open
 * @param success its verdict; meaningless while it is open
 * @param milestones the milestones reached while it was open
 */
public record OutcomeState(
        String name, Instant start, @Nullable Instant end, boolean success, List<Milestone> milestones) {
    public OutcomeState {
        milestones = List.copyOf(milestones);
    }

    /**
     * A milestone that was reached.
     *
     * @param name its name
     * @param reached when
     * @param sequence its place among the milestones of the outcome, from 1
     */
    public record Milestone(String name, Instant reached, long sequence) {}

    public static OutcomeState begun(String name, Instant at) {
        return new OutcomeState(name, at, null, false, List.of());
    }

    @JsonIgnore
    public boolean open() {
        return end == null;
    }
}
