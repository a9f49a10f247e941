package dev.parley.workspace;

import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.FlowKind;
import java.util.Map;

/** The ids that {@code organization.yaml} fixes for flows, instead of those derived from kind and name. */
record FlowIds(Map<Key, String> ids) {
    FlowIds {
        ids = Map.copyOf(ids);
    }

    /** What identifies a flow for an author. */
    record Key(FlowKind kind, String name) {}

    /** The program with its fixed id, if there is one. */
    BotProgram apply(BotProgram program) {
        String id = ids.get(new Key(program.kind(), program.name()));
        return id == null ? program : program.withId(id);
    }
}
