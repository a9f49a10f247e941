package dev.parley.server.design;

import dev.parley.api.WireJson;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.store.FlowStore;
import dev.parley.server.store.StoredSavedVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The flows that were made over the API. They change one after the other: a change is made again when somebody else was
 * faster.
 */
final class Designs {
    private static final int ATTEMPTS = 10;

    private final FlowStore store;
    private final PublishedFlows flows;
    private final Clock clock;

    Designs(FlowStore store, PublishedFlows flows, Clock clock) {
        this.store = store;
        this.flows = flows;
        this.clock = clock;
    }

    /** A change of a flow, or why it cannot be made. */
    @FunctionalInterface
    interface Change {
        Outcome<FlowDesign> of(FlowDesign design, Instant now);
    }

    /** The flow of an id, deleted or not, as long as no file of the workspace has it. */
    Optional<FlowDesign> find(String id) {
        return flows.ofWorkspace(id).isPresent()
                ? Optional.empty()
                : store.find(id.toLowerCase(Locale.ROOT)).map(FlowDesign::of);
    }

    /** All of them in the order they were made, deleted ones included; not those that files of the workspace have. */
    List<FlowDesign> all() {
        return store.all().stream()
                .filter(stored -> flows.ofWorkspace(stored.id()).isEmpty())
                .map(FlowDesign::of)
                .toList();
    }

    List<SavedVersion> versions(FlowDesign design) {
        return store.versions(design.id()).stream().map(Designs::version).toList();
    }

    /** The version of an id. */
    Optional<SavedVersion> version(FlowDesign design, String versionId) {
        var number = SavedVersion.number(versionId);
        return number.isEmpty()
                ? Optional.empty()
                : store.version(design.id(), number.getAsInt()).map(Designs::version);
    }

    private static SavedVersion version(StoredSavedVersion stored) {
        return WireJson.mapper().readValue(stored.definition(), SavedVersion.class);
    }

    /** The flow of an id, which is there to be changed; a flow of the workspace is not. */
    Outcome<FlowDesign> changeable(String id) {
        return flows.ofWorkspace(id)
                .<Outcome<FlowDesign>>map(own -> Outcome.failed(
                        FlowRefusals.keptInFile(own.flow().program().name(), own.file())))
                .orElseGet(() -> find(id).filter(design -> !design.deleted())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.failed(FlowRefusals.notFound(id))));
    }

    /** Changes a flow that is there. */
    Outcome<FlowDesign> change(String id, Change change) {
        return settled(id, () -> changeable(id), change);
    }

    /** Makes a flow; one of that id must not be there, but may be deleted. */
    Outcome<FlowDesign> make(String id, FlowDefinition fresh) {
        return settled(
                id,
                () -> kept(id, fresh),
                (before, now) -> before.revision() > 0 && !before.deleted()
                        ? Outcome.failed(FlowRefusals.alreadyExists(fresh))
                        : Outcome.done(before.again(fresh)));
    }

    /**
     * Changes a flow, or makes it first when it is not there or deleted.
     *
     * @param fresh the flow as it is made
     */
    Outcome<FlowDesign> makeOrChange(String id, FlowDefinition fresh, Change change) {
        return settled(
                id,
                () -> kept(id, fresh),
                (before, now) -> change.of(before.deleted() ? before.again(fresh) : before, now));
    }

    private Outcome<FlowDesign> kept(String id, FlowDefinition fresh) {
        return Outcome.done(store.find(id)
                .map(FlowDesign::of)
                .orElseGet(() -> new FlowDesign(id, fresh, false, 0, clock.instant())));
    }

    private Outcome<FlowDesign> settled(String id, Supplier<Outcome<FlowDesign>> reader, Change change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            Outcome<Optional<FlowDesign>> outcome =
                    reader.get().then(before -> change.of(before, now).map(after -> saved(before, after, now)));
            switch (outcome) {
                case Outcome.Failed<Optional<FlowDesign>>(var error) -> {
                    return Outcome.failed(error);
                }
                case Outcome.Done<Optional<FlowDesign>>(var design) -> {
                    if (design.isPresent()) {
                        return Outcome.done(design.get());
                    }
                }
            }
        }
        return Outcome.failed(FlowRefusals.busy(id));
    }

    /** The flow as it is kept; empty when somebody else was faster. What did not change is not kept again. */
    private Optional<FlowDesign> saved(FlowDesign before, FlowDesign after, Instant now) {
        if (after.equals(before) && before.revision() > 0) {
            return Optional.of(before);
        }
        return store.save(after.stored(now), after.changedVersions(before))
                ? Optional.of(new FlowDesign(
                        after.id(), after.definition(), after.deleted(), after.revision() + 1, after.createdAt()))
                : Optional.empty();
    }
}
