package dev.parley.engine.action;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Leaving;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.Transfer;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.Locale;

/**
 * Says goodbye and exits with what was asked for, as a text session has no transfer. It fails without a target, for what
 * is no telephone number, and for an object whose property {@code transferfailure} says why nobody can be handed to it.
 */
final class TransferProcessor implements ActionProcessor<Transfer> {
    private static final String FAILURE = "transferfailure";

    @Override
    public Class<Transfer> action() {
        return Transfer.class;
    }

    @Override
    public Move process(Transfer action, Run run) {
        Value target = run.evaluate(action.target());
        return switch (target) {
            case DirectoryValue object
            when object.properties().get(FAILURE) instanceof StringValue(String why) ->
                fail(action, "transferFailed", why, run);
            case DirectoryValue object -> leave(action, name(action, object), run);
            case StringValue(String number) ->
                PhoneNumberValue.parse(number)
                        .map(phone -> leave(action, phone.dialled(), run))
                        .orElseGet(() -> fail(action, "invalidNumber", noNumber(number), run));
            default -> fail(action, "noTarget", "The " + noun(action, target) + " to transfer to is NOT_SET.", run);
        };
    }

    private static Move leave(Transfer action, String target, Run run) {
        run.record(new Event.TransferRequested(target));
        run.say(action.preTransfer());
        String asked = "Transfer to " + action.to().noun() + ": " + target + TransferWishes.of(action, run);
        return new Move.End(new Leaving(run).transfer(asked));
    }

    private static Move fail(Transfer action, String errorType, String errorMessage, Run run) {
        run.record(new Event.TransferFailed(errorMessage));
        run.say(action.failureTransfer());
        ErrorOutputs.assign(action.failureOutputs(), errorType, errorMessage, run);
        return new Move.Enter(action.failure());
    }

    private static String noun(Transfer action, Value target) {
        return action.to() == Transfer.To.NUMBER
                ? action.to().noun()
                : target.type().display().toLowerCase(Locale.ROOT);
    }

    /** Of a mailbox it is said whose it is. */
    private static String name(Transfer action, DirectoryValue object) {
        return action.to() == Transfer.To.VOICEMAIL ? noun(action, object) + " " + object.name() : object.name();
    }

    private static String noNumber(String text) {
        return "'" + text + "' is no telephone number to transfer to; write it as +13175550100.";
    }
}
