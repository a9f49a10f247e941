package dev.parley.engine.witness;

import dev.parley.engine.event.Event;
import dev.parley.engine.event.Event.OutsideAnswer.ArticleRead;
import dev.parley.engine.event.Event.OutsideAnswer.KnowledgeRead;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Knowledge bases before a witness. */
record WitnessedKnowledge(KnowledgeSearch knowledge, Consumer<Event> events) implements KnowledgeSearch {
    @Override
    public List<KnowledgeMatch> search(KnowledgeRequest request) {
        List<KnowledgeMatch> matches = knowledge.search(request);
        events.accept(new KnowledgeRead(request.base(), request.text(), matches));
        return matches;
    }

    @Override
    public Optional<Article> article(String base, String id) {
        Optional<Article> article = knowledge.article(base, id);
        events.accept(new ArticleRead(base, id, article.orElse(null)));
        return article;
    }
}
