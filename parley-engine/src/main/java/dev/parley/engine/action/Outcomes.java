package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.OutcomeState;
import dev.parley.engine.session.OutcomeState.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The outcomes of a session while a turn runs (architect-semantics §3.9). */
final class Outcomes {
    private final Run run;
    private final List<OutcomeState> outcomes;

    Outcomes(Run run) {
        this.run = run;
        this.outcomes = run.outcomes();
    }

    /** Begins an outcome; one that is open already stays as it is. */
    void begin(String name) {
        if (open(name).isEmpty()) {
            outcomes.add(OutcomeState.begun(name, run.ports().now()));
            run.record(new Event.OutcomeBegun(name));
        }
    }

    /** Ends an outcome; one that was not begun begins and ends at once. */
    void end(String name, boolean success) {
        begin(name);
        int index = open(name).orElseThrow();
        OutcomeState begun = outcomes.get(index);
        outcomes.set(index, new OutcomeState(name, begun.start(), run.ports().now(), success, begun.milestones()));
        run.record(new Event.OutcomeSet(name, success));
    }

    /** Adds a milestone to one open outcome, or to every open one. */
    void reach(String milestone, Optional<String> outcome) {
        run.record(new Event.MilestoneReached(milestone));
        for (int i = 0; i < outcomes.size(); i++) {
            OutcomeState state = outcomes.get(i);
            if (state.open() && outcome.map(state.name()::equals).orElse(true)) {
                List<Milestone> milestones = new ArrayList<>(state.milestones());
                milestones.add(new Milestone(milestone, run.ports().now(), milestones.size() + 1L));
                outcomes.set(i, new OutcomeState(state.name(), state.start(), null, false, milestones));
            }
        }
    }

    private OptionalInt open(String name) {
        return IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).open() && outcomes.get(i).name().equals(name))
                .findFirst();
    }
}
