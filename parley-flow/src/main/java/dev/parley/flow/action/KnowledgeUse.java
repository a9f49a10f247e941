package dev.parley.flow.action;

import dev.parley.flow.expression.Variable;
import dev.parley.flow.program.Output;
import dev.parley.flow.value.ScalarType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an ask uses the flow's knowledge base.
 *
 * @param result receives what a search found where the flow handles that itself, or null
 * @param path what runs after an answer, in an ask of a bot, which uses knowledge only where this is switched on
 */
public record KnowledgeUse(@Nullable Variable result, Optional<Output> path) {
    /** An ask that always uses it. */
    static KnowledgeUse read(ActionSource in) {
        return new KnowledgeUse(result(in), Optional.empty());
    }

    /** An ask with an output for it. */
    static KnowledgeUse withPath(ActionSource in) {
        return new KnowledgeUse(result(in), Optional.of(in.output("knowledge")));
    }

    private static @Nullable Variable result(ActionSource in) {
        return in.binding("knowledgeSearchResult", ScalarType.KNOWLEDGE_DOCUMENT.collection());
    }

    /** Whether it may be used: always, unless its output is switched off. */
    public boolean enabled() {
        return path.map(Output::enabled).orElse(true);
    }
}
