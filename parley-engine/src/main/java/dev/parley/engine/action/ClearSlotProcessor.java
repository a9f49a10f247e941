package dev.parley.engine.action;

import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ClearSlot;

/** Empties slots. */
final class ClearSlotProcessor implements ActionProcessor<ClearSlot> {
    @Override
    public Class<ClearSlot> action() {
        return ClearSlot.class;
    }

    @Override
    public Move process(ClearSlot action, Run run) {
        action.slots().forEach(slot -> run.set(slot, slot.type().absent()));
        return new Move.GoOn();
    }
}
