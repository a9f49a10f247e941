package dev.parley.server.design;

import dev.parley.api.flow.Flow;
import dev.parley.api.flow.Operation;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import dev.parley.server.http.FromQuery;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Locks, checks in, publishes and takes back flows (wire-contract §4.1). A flow of the workspace is published and
 * unlocked already; all else is for its file.
 */
@Controller
public final class FlowActionController {
    private static final String PATH = FlowAnswers.PATH + "/actions";
    private static final String EDIT = "architect:flow:edit";
    private static final String PUBLISH = "architect:flow:publish";
    private static final String UNLOCK = "architect:flow:unlock";

    private final FlowActions actions;
    private final FlowAnswers answers;
    private final Operations operations;
    private final PublishedFlows flows;

    FlowActionController(FlowActions actions, FlowAnswers answers, Operations operations, PublishedFlows flows) {
        this.actions = actions;
        this.answers = answers;
        this.operations = operations;
        this.flows = flows;
    }

    /** Which flow something is done to. */
    record Chosen(@Nullable String flow) {}

    /** Which version of a flow is published; the newest when none is named. */
    record Published(@Nullable String flow, @Nullable String version) {}

    @Summary("Check a flow in: its changes make a version")
    @Permission({EDIT, UNLOCK})
    @PostMapping(PATH + "/checkin")
    public Outcome<Operation> checkIn(Caller caller, @FromQuery Chosen chosen) {
        FlowActions.Actor actor = operations.actor(caller);
        return flow(chosen.flow())
                .then(id -> actions.checkIn(id, actor))
                .map(design -> operations.done(Operation.Action.CHECKIN, actor.author()));
    }

    @Summary("Check a flow out: nobody else changes it until it is checked in")
    @Permission(EDIT)
    @PostMapping(PATH + "/checkout")
    public Outcome<Flow> checkOut(Caller caller, @FromQuery Chosen chosen) {
        return shown(chosen, id -> actions.checkOut(id, operations.actor(caller)));
    }

    @Summary("Publish a version of a flow: new sessions run it")
    @Permission({PUBLISH, UNLOCK})
    @PostMapping(PATH + "/publish")
    public Outcome<Operation> publish(Caller caller, @FromQuery Published chosen) {
        FlowActions.Actor actor = operations.actor(caller);
        String version = chosen.version() == null ? "" : chosen.version().strip();
        return flow(chosen.flow())
                .then(id -> isPublished(id, version)
                        ? Outcome.nothing()
                        : actions.publish(id, version, actor).then(design -> Outcome.nothing()))
                .map(nothing -> operations.done(Operation.Action.PUBLISH, actor.author()));
    }

    /** Whether this is the version of a flow of the workspace, which is published from the start. */
    private boolean isPublished(String id, String version) {
        return flows.ofWorkspace(id)
                .filter(own -> version.isEmpty() || own.flow().version().equals(version))
                .isPresent();
    }

    @Summary("Unlock a flow that somebody has checked out")
    @Permission(UNLOCK)
    @PostMapping(PATH + "/unlock")
    public Outcome<Flow> unlock(@FromQuery Chosen chosen) {
        Optional<WorkspaceFlow> own =
                Optional.ofNullable(chosen.flow()).map(String::strip).flatMap(flows::ofWorkspace);
        return own.isPresent() ? Outcome.done(answers.kept(own.get(), true)) : shown(chosen, actions::unlock);
    }

    @Summary("Forget the changes since a flow was checked in")
    @Permission(EDIT)
    @PostMapping(PATH + "/revert")
    public Outcome<Flow> revert(Caller caller, @FromQuery Chosen chosen) {
        return shown(chosen, id -> actions.revert(id, operations.actor(caller)));
    }

    @Summary("Take a flow out of use: no new sessions run it")
    @Permission(PUBLISH)
    @PostMapping(PATH + "/deactivate")
    public Outcome<Flow> deactivate(Caller caller, @FromQuery Chosen chosen) {
        return shown(chosen, id -> actions.deactivate(id, operations.actor(caller)));
    }

    private Outcome<Flow> shown(Chosen chosen, Function<String, Outcome<FlowDesign>> action) {
        return flow(chosen.flow()).then(action).map(design -> answers.made(design, true));
    }

    private static Outcome<String> flow(@Nullable String id) {
        return id == null ? Outcome.failed(FlowRefusals.missingParameter("flow")) : Outcome.done(id.strip());
    }
}
