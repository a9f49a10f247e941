package dev.parley.server.design;

import dev.parley.api.WireJson;
import dev.parley.server.store.StoredFlow;
import dev.parley.server.store.StoredSavedVersion;
import java.time.Instant;
import java.util.List;

/**
 * A flow that was made over the API.
 *
 * @param id its id
 * @param definition what is known of it
 * @param deleted whether it is deleted
 * @param revision how often it was saved; 0 before the first time
 * @param createdAt when it was made
 */
record FlowDesign(String id, FlowDefinition definition, boolean deleted, long revision, Instant createdAt) {
    static FlowDesign of(StoredFlow stored) {
        return new FlowDesign(
                stored.id(),
                WireJson.mapper().readValue(stored.definition(), FlowDefinition.class),
                stored.deleted(),
                stored.revision(),
                stored.createdAt());
    }

    FlowDesign with(FlowDefinition other) {
        return new FlowDesign(id, other, deleted, revision, createdAt);
    }

    /** Deleted flows are locked by nobody and run by no new session. */
    FlowDesign removed() {
        return new FlowDesign(id, definition.unlocked(), true, revision, createdAt);
    }

    /** A flow of this name again, where one was deleted; the numbers of its versions go on. */
    FlowDesign again(FlowDefinition fresh) {
        return new FlowDesign(id, fresh.with(definition.versions().cleared()), false, revision, createdAt);
    }

    /** Itself as the store keeps it, one revision further. */
    StoredFlow stored(Instant now) {
        SavedVersion published = definition.versions().published();
        return new StoredFlow(
                id,
                published == null ? null : published.content(),
                deleted,
                revision + 1,
                WireJson.mapper().writeValueAsString(definition),
                createdAt,
                now);
    }

    /** The versions to keep with it, seen from how it was before. */
    List<StoredSavedVersion> changedVersions(FlowDesign before) {
        return definition.versions().changedSince(before.definition().versions()).stream()
                .map(version -> new StoredSavedVersion(
                        id, version.number(), WireJson.mapper().writeValueAsString(version)))
                .toList();
    }
}
