package dev.parley.server.design;

import dev.parley.api.flow.Flow;
import dev.parley.api.flow.FlowType;
import dev.parley.api.flow.FlowVersion;
import dev.parley.flow.program.BotProgram;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told about flows. */
final class FlowAnswers {
    static final String PATH = "/api/v2/flows";

    private final PublishedFlows flows;
    private final FlowPlaces places;
    private final AuthorAnswers authors;
    private final VersionAnswers versions;

    FlowAnswers(PublishedFlows flows, FlowPlaces places, AuthorAnswers authors, VersionAnswers versions) {
        this.flows = flows;
        this.places = places;
        this.authors = authors;
        this.versions = versions;
    }

    /** @param schemas whether to tell what goes in and comes out */
    Flow made(FlowDesign design, boolean schemas) {
        FlowDefinition flow = design.definition();
        SavedVersion published = flow.versions().published();
        Optional<PublishedFlow> ready =
                published == null ? Optional.empty() : flows.version(design.id(), published.content());
        Optional<BotProgram> program = ready.map(PublishedFlow::program);
        Optional<BotProgram> shown = program.filter(each -> schemas);
        return new Flow(
                design.id(),
                flow.name(),
                places.of(design.id()),
                flow.description().isEmpty() ? null : flow.description(),
                FlowType.valueOf(flow.kind().wireName()),
                authors.user(flow.lock()),
                authors.client(flow.lock()),
                published != null && !design.deleted(),
                false,
                design.deleted(),
                version(design, published),
                version(design, flow.versions().saved()),
                version(design, flow.versions().checkedIn()),
                authors.user(flow.publisher()),
                shown.map(ProgramAnswers::inputs).orElse(null),
                shown.map(ProgramAnswers::outputs).orElse(null),
                ready.map(ProgramAnswers::nlu).orElse(null),
                program.map(ProgramAnswers::languages).orElse(null),
                program.map(FlowAnswers::isVirtualAgent).orElse(null),
                PATH + "/" + design.id());
    }

    private @Nullable FlowVersion version(FlowDesign design, @Nullable SavedVersion version) {
        return version == null ? null : versions.made(design.id(), version, Optional.empty());
    }

    /** A flow of the workspace: what its file says is saved, checked in and published. */
    Flow kept(WorkspaceFlow own, boolean schemas) {
        BotProgram program = own.flow().program();
        FlowVersion version = versions.kept(own, false);
        return new Flow(
                program.id(),
                program.name(),
                places.of(program.id()),
                program.description().isEmpty() ? null : program.description(),
                FlowType.valueOf(program.kind().wireName()),
                null,
                null,
                true,
                false,
                false,
                version,
                version,
                version,
                null,
                schemas ? ProgramAnswers.inputs(program) : null,
                schemas ? ProgramAnswers.outputs(program) : null,
                ProgramAnswers.nlu(own.flow()),
                ProgramAnswers.languages(program),
                isVirtualAgent(program),
                PATH + "/" + program.id());
    }

    static boolean isVirtualAgent(BotProgram program) {
        return program.settings().bot().virtualAgent();
    }
}
