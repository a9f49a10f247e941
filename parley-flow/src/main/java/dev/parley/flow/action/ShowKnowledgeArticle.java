package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.value.ScalarType;

/**
 * Shows an article that a search found (architect-semantics §3.8).
 *
 * @param article yields the article
 */
public record ShowKnowledgeArticle(Expression article) implements Action {
    static final String KEY = "showKnowledgeArticle";

    static ShowKnowledgeArticle read(ActionSource in) {
        return new ShowKnowledgeArticle(in.expression("knowledgeArticle", ScalarType.KNOWLEDGE_DOCUMENT));
    }

    @Override
    public String key() {
        return KEY;
    }
}
