package dev.parley.server.design;

import dev.parley.api.flow.FlowVersion;
import dev.parley.flow.program.BotProgram;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows.WorkspaceFlow;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told about versions of flows. */
final class VersionAnswers {
    private final AuthorAnswers authors;

    VersionAnswers(AuthorAnswers authors) {
        this.authors = authors;
    }

    /** @param ready the version ready to run, where more is to be told of it */
    FlowVersion made(String flowId, SavedVersion version, Optional<PublishedFlow> ready) {
        Optional<BotProgram> program = ready.map(PublishedFlow::program);
        return new FlowVersion(
                version.id(),
                version.id(),
                version.id(),
                version.content(),
                type(version),
                false,
                false,
                authors.user(version.author()),
                authors.client(version.author()),
                path(flowId, version.id()) + "/configuration",
                version.savedAt().toEpochMilli(),
                milliseconds(version.checkedInAt()),
                version.savedAt().toEpochMilli(),
                version.publishedAt(),
                program.map(ProgramAnswers::inputs).orElse(null),
                program.map(ProgramAnswers::outputs).orElse(null),
                program.map(FlowAnswers::isVirtualAgent).orElse(null),
                ready.map(ProgramAnswers::nlu).orElse(null),
                program.map(ProgramAnswers::languages).orElse(null),
                path(flowId, version.id()));
    }

    private static FlowVersion.Type type(SavedVersion version) {
        if (version.publishedAt() != null) {
            return FlowVersion.Type.PUBLISH;
        }
        return version.checkedInAt() == null ? FlowVersion.Type.SAVE : FlowVersion.Type.CHECKIN;
    }

    /** The version of a file, which is named by a hash of its text. */
    FlowVersion kept(WorkspaceFlow own, boolean more) {
        PublishedFlow flow = own.flow();
        Optional<BotProgram> program = Optional.of(flow.program()).filter(each -> more);
        return new FlowVersion(
                flow.version(),
                flow.version(),
                flow.version(),
                flow.version(),
                FlowVersion.Type.PUBLISH,
                false,
                false,
                null,
                null,
                path(flow.id(), flow.version()) + "/configuration",
                own.at().toEpochMilli(),
                own.at().toEpochMilli(),
                own.at().toEpochMilli(),
                own.at(),
                program.map(ProgramAnswers::inputs).orElse(null),
                program.map(ProgramAnswers::outputs).orElse(null),
                program.map(FlowAnswers::isVirtualAgent).orElse(null),
                more ? ProgramAnswers.nlu(flow) : null,
                program.map(ProgramAnswers::languages).orElse(null),
                path(flow.id(), flow.version()));
    }

    private static String path(String flowId, String version) {
        return FlowAnswers.PATH + "/" + flowId + "/versions/" + version;
    }

    private static @Nullable Long milliseconds(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
