package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Action;
import java.util.List;
import java.util.Optional;

/**
 * Empties slots so that they can be asked for again.
 *
 * @param slots the variables of the slots
 */
public record ClearSlot(List<Variable> slots) implements Action {
    static final String KEY = "clearSlot";

    public ClearSlot {
        slots = List.copyOf(slots);
    }

    static ClearSlot read(ActionSource in) {
        return new ClearSlot(in.each(
                "slots",
                "",
                item -> item.slot("slot").flatMap(slot -> Optional.ofNullable(item.declared("Slot." + slot.name())))));
    }

    @Override
    public String key() {
        return KEY;
    }
}
