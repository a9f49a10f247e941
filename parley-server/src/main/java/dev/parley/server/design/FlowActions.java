package dev.parley.server.design;

import dev.parley.flow.load.LoadedProgram;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.store.FlowVersionStore;
import dev.parley.server.store.StoredFlowVersion;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What authors do with a flow and its versions. Who has a flow locked may save, check in, publish and revert; who may
 * unlock flows also checks in and publishes what another one has locked.
 */
final class FlowActions {
    private final Designs designs;
    private final FlowVersionStore texts;
    private final VersionCompiler compiler;

    FlowActions(Designs designs, FlowVersionStore texts, VersionCompiler compiler) {
        this.designs = designs;
        this.texts = texts;
        this.compiler = compiler;
    }

    /**
     * Who acts.
     *
     * @param author the user or client
     * @param mayUnlock whether he may unlock flows of others
     */
    record Actor(Author author, boolean mayUnlock) {
        Optional<ApiError> refuseOther(FlowDefinition flow) {
            return mayUnlock ? Optional.empty() : Locks.refuseOther(flow, author);
        }
    }

    /** Locks a flow, so that nobody else changes it. */
    Outcome<FlowDesign> checkOut(String id, Actor actor) {
        return designs.change(
                id,
                (design, now) -> unless(
                        Locks.refuseOther(design.definition(), actor.author()),
                        () -> design.with(design.definition().locked(actor.author()))));
    }

    /** Lets everybody change a flow again, whoever has it locked; what was saved stays. */
    Outcome<FlowDesign> unlock(String id) {
        return designs.change(
                id,
                (design, now) -> Outcome.done(design.with(design.definition().unlocked())));
    }

    /** Saves a configuration as a new version. */
    Outcome<FlowDesign> save(String id, Actor actor, StoredFlowVersion text) {
        return designs.changeable(id).then(known -> {
            texts.save(text);
            return designs.change(id, (design, now) -> {
                FlowDefinition flow = design.definition();
                return unless(
                        Locks.refuseUnlessOwn(flow, actor.author()),
                        () -> design.with(flow.with(flow.versions().save(text.version(), actor.author(), now))));
            });
        });
    }

    /** Checks in what was saved, and unlocks the flow. */
    Outcome<FlowDesign> checkIn(String id, Actor actor) {
        return designs.change(id, (design, now) -> {
            FlowDefinition flow = design.definition();
            Optional<ApiError> refusal = flow.lock() == null
                    ? Optional.of(FlowRefusals.notLocked(flow))
                    : actor.refuseOther(flow)
                            .or(() -> flow.versions().saved() == null
                                    ? Optional.of(FlowRefusals.nothingToCheckIn(flow))
                                    : Optional.empty());
            return unless(
                    refusal,
                    () -> design.with(flow.unlocked().with(flow.versions().checkIn(now))));
        });
    }

    /** Forgets what was saved since the last check-in, and unlocks the flow. */
    Outcome<FlowDesign> revert(String id, Actor actor) {
        return designs.change(id, (design, now) -> {
            FlowDefinition flow = design.definition();
            return unless(
                    Locks.refuseOther(flow, actor.author()),
                    () -> design.with(flow.unlocked().with(flow.versions().revert())));
        });
    }

    /**
     * Lets new sessions run a version, and unlocks the flow.
     *
     * @param version the id of the version, or empty for the newest
     */
    Outcome<FlowDesign> publish(String id, String version, Actor actor) {
        return designs.change(id, (design, now) -> {
            FlowDefinition flow = design.definition();
            return actor.refuseOther(flow)
                    .<Outcome<FlowDesign>>map(Outcome::failed)
                    .orElseGet(() -> version(design, version)
                            .then(chosen -> runnable(design, chosen))
                            .map(chosen -> published(design, chosen, actor.author(), now)));
        });
    }

    private static FlowDesign published(FlowDesign design, SavedVersion chosen, Author author, Instant now) {
        FlowDefinition flow = design.definition().unlocked();
        return chosen.equals(flow.versions().published())
                ? design.with(flow)
                : design.with(flow.with(flow.versions().publish(chosen, now)).publishedBy(author));
    }

    private Outcome<SavedVersion> version(FlowDesign design, String version) {
        if (version.isEmpty()) {
            return design.definition()
                    .versions()
                    .newest()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.failed(FlowRefusals.noVersions(design.id())));
        }
        return designs.version(design, version)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(FlowRefusals.noVersion(design.id(), version)));
    }

    private Outcome<SavedVersion> runnable(FlowDesign design, SavedVersion version) {
        LoadedProgram compiled = texts.find(design.id(), version.content())
                .map(text -> compiler.compile(text.file(), text.text()))
                .orElseThrow();
        return compiled.program().isPresent()
                ? Outcome.done(version)
                : Outcome.failed(FlowRefusals.notPublishable(compiled.findings()));
    }

    /** Lets no new session run the flow any more. */
    Outcome<FlowDesign> deactivate(String id, Actor actor) {
        return designs.change(id, (design, now) -> {
            FlowDefinition flow = design.definition();
            return unless(
                    Locks.refuseOther(flow, actor.author()),
                    () -> design.with(flow.with(flow.versions().deactivate())));
        });
    }

    /** Changes what is said about a flow. */
    Outcome<FlowDesign> describe(String id, Actor actor, String name, String description) {
        return designs.change(id, (design, now) -> {
            FlowDefinition flow = design.definition();
            Optional<ApiError> refusal = flow.name().equals(name)
                    ? Locks.refuseOther(flow, actor.author())
                    : Optional.of(FlowRefusals.renamed(flow));
            return unless(refusal, () -> design.with(flow.described(description)));
        });
    }

    /** Deletes a flow; sessions that run it go on. */
    Outcome<FlowDesign> delete(String id, Actor actor) {
        return designs.change(
                id, (design, now) -> unless(Locks.refuseOther(design.definition(), actor.author()), design::removed));
    }

    private static Outcome<FlowDesign> unless(Optional<ApiError> refusal, Supplier<FlowDesign> change) {
        return refusal.<Outcome<FlowDesign>>map(Outcome::failed).orElseGet(() -> Outcome.done(change.get()));
    }
}
