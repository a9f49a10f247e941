package dev.parley.server.design;

import dev.parley.api.flow.DomainEntityRef;
import dev.parley.api.flow.FlowRequest;
import dev.parley.api.flow.FlowType;
import dev.parley.flow.load.FlowId;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlows;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Reads how somebody wants a flow to be. */
final class FlowRequests {
    private final Designs designs;
    private final FlowActions actions;
    private final PublishedFlows flows;
    private final FlowPlaces places;

    FlowRequests(Designs designs, FlowActions actions, PublishedFlows flows, FlowPlaces places) {
        this.designs = designs;
        this.actions = actions;
        this.flows = flows;
        this.places = places;
    }

    /** Makes a flow without a version; its author has it locked. */
    Outcome<FlowDesign> make(FlowRequest request, Author author) {
        String name = Objects.requireNonNullElse(request.name(), "").strip();
        Optional<ApiError> mistake = mistake(name);
        if (mistake.isPresent()) {
            return Outcome.failed(mistake.get());
        }
        return kind(request)
                .then(kind -> flows.ofWorkspace(kind, name)
                        .<Outcome<FlowKind>>map(own -> Outcome.failed(FlowRefusals.keptInFile(name, own.file())))
                        .orElseGet(() -> Outcome.done(kind)))
                .then(kind -> division(request)
                        .then(division -> placed(
                                division,
                                designs.make(
                                        FlowId.of(kind, name),
                                        new FlowDefinition(
                                                kind,
                                                name,
                                                Objects.requireNonNullElse(request.description(), ""),
                                                author,
                                                Versions.NONE,
                                                null)))));
    }

    /** Changes what is said about a flow. What is not mentioned stays. */
    Outcome<FlowDesign> describe(String id, FlowRequest request, FlowActions.Actor actor) {
        return designs.changeable(id).then(design -> {
            FlowDefinition flow = design.definition();
            if (request.type() != null
                    && !request.type().equalsIgnoreCase(flow.kind().wireName())) {
                return Outcome.failed(Refusals.conflict("The type of a flow cannot be changed."));
            }
            return division(request)
                    .then(division -> placed(
                            division,
                            actions.describe(
                                    id,
                                    actor,
                                    Objects.requireNonNullElse(request.name(), flow.name())
                                            .strip(),
                                    Objects.requireNonNullElse(request.description(), flow.description()))));
        });
    }

    private static Optional<ApiError> mistake(String name) {
        if (name.isEmpty()) {
            return Optional.of(FlowRefusals.missingName());
        }
        if (name.contains("/")) {
            return Optional.of(FlowRefusals.nameWithSlash());
        }
        return name.chars().anyMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(FlowRefusals.nameWithoutLetter());
    }

    private static Outcome<FlowKind> kind(FlowRequest request) {
        String word = Objects.requireNonNullElse(request.type(), "");
        if (word.isBlank()) {
            return Outcome.failed(FlowRefusals.missingType());
        }
        Optional<FlowType> type = FlowWish.type(word);
        if (type.isEmpty()) {
            return Outcome.failed(FlowRefusals.unknownType("type", word));
        }
        return Arrays.stream(FlowKind.values())
                .filter(kind -> kind.wireName().equals(type.get().name()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Refusals.badField(
                        "type", "Parley runs no flows of type " + type.get().name() + ".")));
    }

    /** The division that a request names; empty if it names none. */
    private Outcome<Optional<DomainEntityRef>> division(FlowRequest request) {
        String wish = request.division() == null ? null : request.division().id();
        if (wish == null || wish.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        return places.find(wish)
                .map(found -> Outcome.done(Optional.of(found)))
                .orElseGet(() -> Outcome.failed(
                        Refusals.badField("division.id", "There is no division with the id '" + wish + "'.")));
    }

    private Outcome<FlowDesign> placed(Optional<DomainEntityRef> division, Outcome<FlowDesign> outcome) {
        return outcome.map(design -> {
            division.ifPresent(wish -> places.place(design.id(), wish));
            return design;
        });
    }
}
