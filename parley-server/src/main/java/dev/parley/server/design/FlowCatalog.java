package dev.parley.server.design;

import dev.parley.api.flow.Flow;
import dev.parley.server.error.Outcome;
import dev.parley.server.flow.PublishedFlows;
import java.util.List;
import java.util.stream.Stream;

/** All flows: those of the workspace, and those that were made over the API. */
final class FlowCatalog {
    private final PublishedFlows flows;
    private final Designs designs;
    private final FlowAnswers answers;

    FlowCatalog(PublishedFlows flows, Designs designs, FlowAnswers answers) {
        this.flows = flows;
        this.designs = designs;
        this.answers = answers;
    }

    /** The flows that are wished for. */
    Outcome<List<Flow>> find(FlowWish wish) {
        return wish.wanted()
                .map(wanted -> Stream.concat(
                                flows.ofWorkspace().stream().map(own -> answers.kept(own, wish.includeSchemas())),
                                designs.all().stream()
                                        .filter(design -> wish.deleted() || !design.deleted())
                                        .map(design -> answers.made(design, wish.includeSchemas())))
                        .filter(wanted)
                        .sorted(wish.order())
                        .toList());
    }

    /**
     * One flow with all that is told of it.
     *
     * @param deleted whether it may be deleted
     */
    Outcome<Flow> get(String id, boolean deleted) {
        return flows.ofWorkspace(id)
                .map(own -> Outcome.done(answers.kept(own, true)))
                .orElseGet(() -> designs.find(id)
                        .filter(design -> deleted || !design.deleted())
                        .map(design -> Outcome.done(answers.made(design, true)))
                        .orElseGet(() -> Outcome.failed(FlowRefusals.notFound(id))));
    }
}
