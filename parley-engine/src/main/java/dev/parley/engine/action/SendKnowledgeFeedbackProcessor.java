package dev.parley.engine.action;

import dev.parley.engine.knowledge.Articles;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.SendKnowledgeFeedback;
import dev.parley.flow.knowledge.Article;
import java.util.Optional;

/** Notes feedback on an article as an event. */
final class SendKnowledgeFeedbackProcessor implements ActionProcessor<SendKnowledgeFeedback> {
    @Override
    public Class<SendKnowledgeFeedback> action() {
        return SendKnowledgeFeedback.class;
    }

    @Override
    public Move process(SendKnowledgeFeedback action, Run run) {
        Articles articles = new Articles(run);
        Optional<Article> article = articles.of(run.evaluate(action.article()));
        String search = run.text(action.search()).orElseGet(articles::lastSearch);
        String feedback = run.text(action.feedback()).orElse("");
        if (article.isEmpty() || search.isBlank() || feedback.isBlank()) {
            return new Move.Enter(action.failure());
        }
        articles.rate(article.get().id(), search, feedback);
        return new Move.Enter(action.success());
    }
}
