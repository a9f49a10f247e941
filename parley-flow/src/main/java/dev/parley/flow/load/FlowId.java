package dev.parley.flow.load;

import dev.parley.flow.program.FlowKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The stable id of a flow: a name-based UUID of its kind and name (design §4). */
public final class FlowId {
    private FlowId() {}

    public static String of(FlowKind kind, String name) {
        return UUID.nameUUIDFromBytes(("parley:" + kind.rootKey() + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
