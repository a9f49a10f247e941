package dev.parley.engine.action;

import dev.parley.engine.knowledge.Articles;
import dev.parley.engine.run.FlowError;
import dev.parley.engine.run.Move;
import dev.parley.engine.run.Run;
import dev.parley.flow.action.ShowKnowledgeArticle;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.value.Value;

/** Says an article; the channel fetches what follows with the next turn. An article that is not there is an error event. */
final class ShowKnowledgeArticleProcessor implements ActionProcessor<ShowKnowledgeArticle> {
    @Override
    public Class<ShowKnowledgeArticle> action() {
        return ShowKnowledgeArticle.class;
    }

    @Override
    public Move process(ShowKnowledgeArticle action, Run run) {
        Value document = run.evaluate(action.article());
        Articles articles = new Articles(run);
        Article article = articles.of(document)
                .orElseThrow(() -> new FlowError(
                        document.isSet()
                                ? "the flow's knowledge base has no article '" + document.text() + "'"
                                : "there is no knowledge article to show"));
        return articles.show(article) ? new Move.Yield() : new Move.GoOn();
    }
}
