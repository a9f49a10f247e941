package dev.parley.server.design;

import dev.parley.flow.program.FlowKind;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a flow that was made over the API; it is kept as JSON.
 *
 * @param kind what kind of flow it is
 * @param name its name, which it keeps
 * @param description what it is for, possibly empty
 * @param lock who changes it at present
 * @param versions how far its versions have come
 * @param publisher who published it last
 */
record FlowDefinition(
        FlowKind kind,
        String name,
        String description,
        @Nullable Author lock,
        Versions versions,
        @Nullable Author publisher) {
    FlowDefinition described(String text) {
        return new FlowDefinition(kind, name, text, lock, versions, publisher);
    }

    FlowDefinition locked(Author author) {
        return new FlowDefinition(kind, name, description, author, versions, publisher);
    }

    FlowDefinition unlocked() {
        return new FlowDefinition(kind, name, description, null, versions, publisher);
    }

    FlowDefinition with(Versions other) {
        return new FlowDefinition(kind, name, description, lock, other, publisher);
    }

    FlowDefinition publishedBy(Author author) {
        return new FlowDefinition(kind, name, description, lock, versions, author);
    }
}
