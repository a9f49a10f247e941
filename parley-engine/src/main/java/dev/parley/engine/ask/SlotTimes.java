package dev.parley.engine.ask;

import dev.parley.engine.run.Run;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.TimeslotValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The timeslots on offer for a slot as they stand in a session (architect-semantics §4.2). */
final class SlotTimes {
    private final Run run;
    private final Slot slot;

    SlotTimes(Run run, Slot slot) {
        this.run = run;
        this.slot = slot;
    }

    /** Whether the slot takes timeslots at all. */
    boolean applies() {
        return run.program()
                .nlu()
                .slotType(slot.type())
                .filter(type -> type.mechanism() instanceof Mechanism.DynamicDateTime)
                .isPresent();
    }

    /** The timeslots in their order. */
    List<TimeslotValue> offered() {
        Expression timeslots = run.program().settings().bot().timeslots().get(slot.type());
        if (!applies() || timeslots == null || !(run.evaluate(timeslots) instanceof CollectionValue collection)) {
            return List.of();
        }
        return collection.items().stream()
                .flatMap(item -> item instanceof TimeslotValue time ? Stream.of(time) : Stream.empty())
                .toList();
    }

    /** The timeslot on offer that begins at the moment an answer names in ISO 8601, or that it names as an interval. */
    Optional<TimeslotValue> find(Answer answer) {
        return Stream.of(answer.text(), answer.shown())
                .map(text -> text.split("/", 2)[0])
                .flatMap(text -> DateTimeValue.parse(text).stream())
                .map(DateTimeValue::value)
                .flatMap(moment -> beginning(moment).stream())
                .findFirst();
    }

    private Optional<TimeslotValue> beginning(Instant moment) {
        return offered().stream().filter(time -> time.start().equals(moment)).findFirst();
    }
}
