package dev.parley.engine.ask;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.offer.Offer;
import dev.parley.engine.offer.Offering;
import dev.parley.engine.offer.Option;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.AskForSlot;
import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.DateTimeValue;
import dev.parley.flow.value.TimeslotValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the value of a slot (architect-semantics §3.4). */
final class AskForSlotBehaviour implements AskBehaviour<AskForSlot> {
    private static final String ALWAYS = "always";

    @Override
    public Class<AskForSlot> ask() {
        return AskForSlot.class;
    }

    @Override
    public Optional<Move> skip(AskForSlot ask, Run run) {
        if (!isFilled(run.variables().get(ask.variable()))) {
            return Optional.empty();
        }
        run.record(new Event.AskJudged(run.location().actionNumber(), AskResult.SKIPPED_COLLECTION));
        return Optional.of(new Move.Enter(ask.filled()));
    }

    private static boolean isFilled(Value value) {
        return value.isSet()
                && !(value instanceof CollectionValue collection
                        && collection.items().isEmpty());
    }

    @Override
    public List<Segment.Content> buttons(AskForSlot ask, Run run) {
        return offer(ask, run).content();
    }

    /** What is offered: the chooser, or by itself the values of the slot. */
    private static Offer offer(AskForSlot ask, Run run) {
        if (ask.chooser().isEmpty() && !run.program().settings().userInput().automaticQuickReplies()) {
            return Offer.NOTHING;
        }
        List<TimeslotValue> times = new SlotTimes(run, ask.slot()).offered();
        Stream<Option> values = new SlotItems(run).of(ask.slot()).stream().map(item -> Option.of(item.value()));
        Stream<Option> beginnings = times.stream()
                .map(time -> Option.of(new DateTimeValue(time.start()).text()))
                .distinct();
        return Offering.slot(run, Stream.concat(values, beginnings).toList(), times)
                .of(ask.chooser().orElse(Chooser.QuickReplies.OF_SLOT));
    }

    @Override
    public Recognition recognise(AskForSlot ask, Answer answer, Run run) {
        return new SlotRecognition(ask, run).of(answer, offer(ask, run).options());
    }

    @Override
    public boolean propose(AskForSlot ask, Recognition.Found found, Run run) {
        Value value = SlotValues.of(found.value(), ask.variable().type()).orElseThrow();
        run.set(ask.variable(), value);
        boolean valid = ask.validation().isEmpty() || run.holds(ask.validation().get());
        if (valid) {
            run.record(new Event.SlotFilled(ask.slot().name(), found.raw(), value));
        } else {
            discard(ask, run);
        }
        return valid;
    }

    @Override
    public Optional<CommunicationValue> confirmation(AskForSlot ask, Recognition.Found found, Run run) {
        return run.text(ask.confirmationMode()).filter(ALWAYS::equals).map(mode -> confirmation(ask, run));
    }

    @Override
    public CommunicationValue confirmationAgain(AskForSlot ask, AskState.Candidate candidate, Run run) {
        return confirmation(ask, run);
    }

    private static CommunicationValue confirmation(AskForSlot ask, Run run) {
        return ask.confirmation()
                .map(question -> (CommunicationValue) run.evaluate(question))
                .orElseGet(() -> standardConfirmation(run.variables().get(ask.variable())));
    }

    private static CommunicationValue standardConfirmation(Value value) {
        return new CommunicationValue(List.of(
                CommunicationValue.Part.of("You entered "),
                CommunicationValue.Part.of(SlotValues.text(value)),
                CommunicationValue.Part.of(" Is that correct?")));
    }

    @Override
    public void discard(AskForSlot ask, Run run) {
        run.set(ask.variable(), ask.variable().type().absent());
    }

    @Override
    public Move accept(AskForSlot ask, Recognition.Found found, Run run) {
        return new Move.Enter(ask.filled());
    }

    @Override
    public Move acceptCandidate(AskForSlot ask, AskState.Candidate candidate, Run run) {
        return new Move.Enter(ask.filled());
    }
}
