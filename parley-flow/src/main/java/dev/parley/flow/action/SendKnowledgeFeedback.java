package dev.parley.flow.action;

import dev.parley.flow.expression.Expression;
import dev.parley.flow.program.Action;
import dev.parley.flow.program.Block;
import dev.parley.flow.value.ScalarType;

/**
 * Notes what the participant thinks of an article (architect-semantics §3.8).
 *
 * @param article yields the article
 * @param search yields the id of the search that found it; NOT_SET stands for the last search
 * @param feedback yields their words
 * @param success what runs when it was noted
 * @param failure what runs when there is no such article, no search or no feedback
 */
public record SendKnowledgeFeedback(
        Expression article, Expression search, Expression feedback, Block success, Block failure) implements Action {
    static final String KEY = "sendKnowledgeFeedback";

    static SendKnowledgeFeedback read(ActionSource in) {
        return new SendKnowledgeFeedback(
                in.expression("knowledgeArticle", ScalarType.KNOWLEDGE_DOCUMENT),
                in.expression("knowledgeSearchId", ScalarType.STRING),
                in.expression("knowledgeFeedback", ScalarType.STRING),
                in.branch("success"),
                in.branch("failure"));
    }

    @Override
    public String key() {
        return KEY;
    }
}
