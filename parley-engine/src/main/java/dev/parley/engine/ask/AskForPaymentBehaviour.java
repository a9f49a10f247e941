package dev.parley.engine.ask;

import dev.parley.engine.run.Failing;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.engine.turn.PaymentRequest;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.action.AskForPayment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a payment; words instead of it are no match. */
final class AskForPaymentBehaviour implements AskBehaviour<AskForPayment> {
    /** Stands for no reason of failure. */
    private static final String PAID = "";

    @Override
    public Class<AskForPayment> ask() {
        return AskForPayment.class;
    }

    @Override
    public Optional<Move> skip(AskForPayment ask, Run run) {
        PaymentRequests requests = new PaymentRequests(run);
        PaymentRequest request = requests.of(ask);
        return requests.fault()
                .map(fault -> Failing.by(ask.failure(), "badRequest", fault, run))
                .or(() -> run.ports()
                        .outside()
                        .services()
                        .payments()
                        .refusal(request)
                        .map(why -> Failing.by(ask.failure(), "unavailable", why, run)));
    }

    @Override
    public List<Segment.Content> buttons(AskForPayment ask, Run run) {
        return List.of(new PaymentRequests(run).of(ask));
    }

    @Override
    public Recognition recognise(AskForPayment ask, Answer answer, Run run) {
        return answer.input() instanceof TurnInput.Payment(boolean completed, var reason)
                ? new Recognition.Found(1, true, answer.text(), completed ? PAID : failure(reason))
                : new Recognition.Nothing();
    }

    @Override
    public Move accept(AskForPayment ask, Recognition.Found found, Run run) {
        return found.value().equals(PAID)
                ? new Move.Enter(ask.success())
                : Failing.by(ask.failure(), "failed", found.value(), run);
    }

    private static String failure(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "The payment failed." : reason;
    }
}
