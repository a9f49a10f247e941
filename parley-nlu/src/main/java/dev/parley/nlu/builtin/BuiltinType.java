package dev.parley.nlu.builtin;

import java.util.Optional;
import java.util.stream.Stream;

/** A built-in slot type (architect-semantics §4.3); {@code builtin:any} is none, as it takes whatever is said. */
public enum BuiltinType {
    NUMBER("number"),
    MONEY("amountOfMoney"),
    DATE("date"),
    TIME("time"),
    DURATION("duration"),
    EMAIL("email"),
    PHONE("phoneNumber"),
    BOOLEAN("boolean");

    private final String name;

    BuiltinType(String name) {
        this.name = name;
    }

    /** The type of a slot type's name, such as {@code builtin:number}. */
    public static Optional<BuiltinType> of(String slotType) {
        return Stream.of(values())
                .filter(type -> slotType.equals("builtin:" + type.name))
                .findFirst();
    }
}
