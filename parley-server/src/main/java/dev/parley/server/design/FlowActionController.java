package dev.parley.server.design;

import dev.parley.api.flow.Flow;
import dev.parley.api.flow.Operation;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import dev.parley.server.http.Query;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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

    @Permission({EDIT, UNLOCK})
    @PostMapping(PATH + "/checkin")
    public Outcome<Operation> checkIn(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        FlowActions.Actor actor = operations.actor(caller);
        return flow(parameters)
                .then(id -> actions.checkIn(id, actor))
                .map(design -> operations.done(Operation.Action.CHECKIN, actor.author()));
    }

    @Permission(EDIT)
    @PostMapping(PATH + "/checkout")
    public Outcome<Flow> checkOut(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return shown(parameters, id -> actions.checkOut(id, operations.actor(caller)));
    }

    @Permission({PUBLISH, UNLOCK})
    @PostMapping(PATH + "/publish")
    public Outcome<Operation> publish(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        FlowActions.Actor actor = operations.actor(caller);
        String version = new Query(parameters).text("version").orElse("").strip();
        return flow(parameters)
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

    @Permission(UNLOCK)
    @PostMapping(PATH + "/unlock")
    public Outcome<Flow> unlock(@RequestParam MultiValueMap<String, String> parameters) {
        Optional<WorkspaceFlow> own = new Query(parameters).text("flow").flatMap(flows::ofWorkspace);
        return own.isPresent() ? Outcome.done(answers.kept(own.get(), true)) : shown(parameters, actions::unlock);
    }

    @Permission(EDIT)
    @PostMapping(PATH + "/revert")
    public Outcome<Flow> revert(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return shown(parameters, id -> actions.revert(id, operations.actor(caller)));
    }

    @Permission(PUBLISH)
    @PostMapping(PATH + "/deactivate")
    public Outcome<Flow> deactivate(Caller caller, @RequestParam MultiValueMap<String, String> parameters) {
        return shown(parameters, id -> actions.deactivate(id, operations.actor(caller)));
    }

    private Outcome<Flow> shown(
            MultiValueMap<String, String> parameters, Function<String, Outcome<FlowDesign>> action) {
        return flow(parameters).then(action).map(design -> answers.made(design, true));
    }

    private static Outcome<String> flow(MultiValueMap<String, String> parameters) {
        return new Query(parameters)
                .text("flow")
                .map(String::strip)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(FlowRefusals.missingParameter("flow")));
    }
}
