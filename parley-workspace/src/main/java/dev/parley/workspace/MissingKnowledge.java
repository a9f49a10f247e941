package dev.parley.workspace;

import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Severity;
import java.util.List;
import java.util.Optional;

/** Says so when the knowledge base of a flow is not there. */
public final class MissingKnowledge {
    private MissingKnowledge() {}

    /** A finding, if a flow names a knowledge base that is none of these. */
    public static Optional<Finding> of(BotProgram program, List<KnowledgeBase> knowledge) {
        return program.settings()
                .knowledge()
                .filter(settings ->
                        knowledge.stream().noneMatch(base -> base.name().equalsIgnoreCase(settings.base())))
                .map(settings -> new Finding(
                        Severity.WARNING,
                        "no-knowledge-base",
                        settings.at(),
                        "There is no knowledge base '" + settings.base()
                                + "', so nothing is found in it; write knowledge/" + settings.base()
                                + ".yaml with a list 'articles' of 'title' and 'body'."));
    }
}
