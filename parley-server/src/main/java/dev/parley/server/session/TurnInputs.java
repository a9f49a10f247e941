package dev.parley.server.session;

import dev.parley.api.textbots.TextBotErrorInputEvent;
import dev.parley.api.textbots.TextBotFlowTurnRequest;
import dev.parley.api.textbots.TextBotUserInputEvent;
import dev.parley.api.textbots.TextBotUserInputEvent.Alternative;
import dev.parley.api.textbots.TextBotUserInputEvent.Transcript;
import dev.parley.engine.turn.TurnInput;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what happened from a turn request (architect-semantics §6.3). */
final class TurnInputs {
    private static final String USER_INPUT = "inputEventUserInput";
    private static final String ERROR = "inputEventError";

    private TurnInputs() {}

    static Outcome<TurnInput> of(TextBotFlowTurnRequest request) {
        return switch (request.inputEventType()) {
            case NO_OP -> Outcome.done(new TurnInput.NoOp());
            case USER_INPUT -> userInput(request.inputEventUserInput());
            case RICH_MEDIA_INPUT -> RichMediaInputs.of(request.inputEventRichMedia());
            case ERROR -> error(request.inputEventError());
            case NO_MATCH -> Outcome.done(new TurnInput.NoMatch());
            case NO_INPUT -> Outcome.done(new TurnInput.NoInput());
            case USER_DISCONNECT -> Outcome.done(new TurnInput.Disconnected());
            case CLIENT_SESSION_EXPIRED -> Outcome.done(new TurnInput.Expired());
        };
    }

    /** The alternative with the highest confidence, the first of equals; one without confidence is certain. */
    private static Outcome<TurnInput> userInput(@Nullable TextBotUserInputEvent event) {
        if (event == null) {
            return missing(USER_INPUT);
        }
        if (event.mode() == null) {
            return missing(USER_INPUT + ".mode");
        }
        List<Alternative> alternatives = event.alternatives() == null ? List.of() : event.alternatives();
        if (alternatives.isEmpty()) {
            return missing(USER_INPUT + ".alternatives");
        }
        TurnInput.@Nullable UserText best = null;
        for (int i = 0; i < alternatives.size(); i++) {
            String path = USER_INPUT + ".alternatives[" + i + "].transcript";
            Transcript transcript = alternatives.get(i).transcript();
            if (transcript == null) {
                return missing(path);
            }
            if (transcript.text() == null) {
                return missing(path + ".text");
            }
            double confidence = transcript.confidence() == null ? 1 : transcript.confidence();
            if (!(confidence >= 0 && confidence <= 1)) {
                return Outcome.failed(
                        Refusals.badField(path + ".confidence", "A confidence must be a number from 0.0 to 1.0."));
            }
            if (best == null || confidence > best.confidence()) {
                best = new TurnInput.UserText(transcript.text(), confidence);
            }
        }
        return best == null ? missing(USER_INPUT + ".alternatives") : Outcome.done(best);
    }

    private static Outcome<TurnInput> error(@Nullable TextBotErrorInputEvent event) {
        if (event == null) {
            return missing(ERROR);
        }
        if (event.code() == null) {
            return missing(ERROR + ".code");
        }
        if (event.message() == null) {
            return missing(ERROR + ".message");
        }
        return Outcome.done(new TurnInput.ClientError(event.code(), event.message()));
    }

    private static Outcome<TurnInput> missing(String field) {
        return Outcome.failed(Refusals.missingField(field));
    }
}
