package dev.parley.flow.load;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.source.Position;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.util.ArrayList;
import java.util.List;

/** The variables that hold slots (architect-semantics §1.4, §4.3). */
final class SlotTypes {
    private SlotTypes() {}

    /** The type of a slot's variable where the flow does not declare it. */
    static Type of(Slot slot, NluModel nlu) {
        return switch (slot.type()) {
            case "builtin:number" -> ScalarType.DECIMAL;
            case "builtin:amountOfMoney" -> ScalarType.CURRENCY;
            case "builtin:date" -> ScalarType.DATE;
            case "builtin:time" -> ScalarType.TIME;
            case "builtin:duration" -> ScalarType.DURATION;
            default ->
                nlu.slotType(slot.type())
                                .filter(type -> type.mechanism() instanceof Mechanism.DynamicDateTime)
                                .isPresent()
                        ? ScalarType.TIMESLOT
                        : ScalarType.STRING;
        };
    }

    /** The declared variables and those of slots nobody declared, which are inputs and outputs. */
    static List<VariableDeclaration> complete(
            List<VariableDeclaration> declared, NluModel nlu, SettingReader settings, Position at) {
        List<VariableDeclaration> all = new ArrayList<>(declared);
        for (Slot slot : nlu.slots()) {
            Variable variable = new Variable("Slot." + slot.name(), of(slot, nlu));
            if (declared.stream().noneMatch(each -> each.name().equalsIgnoreCase(variable.name()))) {
                all.add(new VariableDeclaration(variable, settings.nothing(variable.type(), at), true, true));
            }
        }
        return all;
    }
}
