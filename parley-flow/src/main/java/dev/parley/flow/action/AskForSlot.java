package dev.parley.flow.action;

import dev.parley.flow.chooser.Chooser;
import dev.parley.flow.expression.Expression;
import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the value of a slot (architect-semantics §3.4).
 *
 * @param ask the question and its reprompts
 * @param slot the slot
 * @param variable the slot's variable
 * @param validation yields whether the candidate is valid, with the slot variable set to it; empty: always
 * @param confirmationMode yields {@code always} or {@code never}
 * @param confirmation the question that confirms the value; empty: the standard one
 * @param chooser what is offered to pick from; empty: what the flow does by itself
 * @param filled runs when the slot has its value
 */
public record AskForSlot(
        AskSettings ask,
        Slot slot,
        Variable variable,
        Optional<Expression> validation,
        Expression confirmationMode,
        Optional<Expression> confirmation,
        Optional<Chooser> chooser,
        Block filled)
        implements Ask {
    static final String KEY = "askForSlot";

    static Action read(ActionSource in) {
        AskSettings ask = AskSettings.read(in);
        in.inert("continuationPrompt", "continuationReprompts", "customizeContinuation");
        Optional<Slot> slot = in.slot("slot");
        Optional<Expression> validation = in.configured("customValidation", ScalarType.BOOLEAN);
        Expression mode = in.expression("confirmationMode", ScalarType.STRING);
        Optional<Expression> confirmation = in.configured("confirmationQuestion", ScalarType.COMMUNICATION);
        Optional<Chooser> chooser = Choosers.read(in);
        Block filled = in.branch("default");
        Variable variable = slot.map(each -> in.declared("Slot." + each.name())).orElse(null);
        if (slot.isEmpty() || variable == null) {
            return new NotRunnable(KEY, in.settings(), List.of(filled));
        }
        return new AskForSlot(ask, slot.get(), variable, validation, mode, confirmation, chooser, filled);
    }

    @Override
    public String key() {
        return KEY;
    }
}
