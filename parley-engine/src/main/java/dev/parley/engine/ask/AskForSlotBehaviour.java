package dev.parley.engine.ask;

import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.session.AskState;
import dev.parley.engine.turn.Segment;
import dev.parley.flow.action.AskForSlot;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for the value of a slot (architect-semantics §3.4). */
final class AskForSlotBehaviour implements AskBehaviour<AskForSlot> {
    private static final String ALWAYS = "always";

    @Override
    public Class<AskForSlot> ask() {
        return AskForSlot.class;
    }

    @Override
    public Optional<Move> skip(AskForSlot ask, Run run) {
        if (!run.variables().get(ask.variable()).isSet()) {
            return Optional.empty();
        }
        run.record(new Event.AskJudged(run.location().actionNumber(), AskResult.SKIPPED_COLLECTION));
        return Optional.of(new Move.Enter(ask.filled()));
    }

    @Override
    public List<Segment.Content> buttons(AskForSlot ask, Run run) {
        if (!ask.offersValues() && !run.program().settings().userInput().automaticQuickReplies()) {
            return List.of();
        }
        return new SlotItems(run)
                .of(ask.slot()).stream()
                        .<Segment.Content>map(item -> new Segment.Content.QuickReply(item.value(), item.value()))
                        .toList();
    }

    @Override
    public Recognition recognise(AskForSlot ask, Answer answer, Run run) {
        SlotItems items = new SlotItems(run);
        Map<String, List<ListItem>> dynamic = items.dynamic(ask.slot());
        for (ListItem item : items.of(ask.slot())) {
            if (answer.isOneOf(item.value())) {
                return new Recognition.Found(1, true, answer.text(), item.value());
            }
        }
        List<Detection.SlotMatch> matches = run.ports()
                .understanding()
                .detect(new DetectionRequest(
                        answer.text(),
                        run.language(),
                        List.of(),
                        Optional.of(ask.slot().name()),
                        dynamic))
                .slots();
        for (Detection.SlotMatch match : matches) {
            if (SlotValues.of(match.resolved(), ask.variable().type()).isPresent()) {
                return new Recognition.Found(match.probability(), false, match.raw(), match.resolved());
            }
        }
        return new Recognition.Nothing();
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
