package dev.parley.server.analytics;

import dev.parley.api.analytics.ReportingTurnKnowledge;
import dev.parley.api.analytics.ReportingTurnKnowledgeDocument;
import dev.parley.api.analytics.ReportingTurnKnowledgeEvents;
import dev.parley.engine.event.Event;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened about knowledge in a turn. Parley knows a knowledge base by its name, so that is its id. */
final class KnowledgeReading {
    private final Map<String, ReportingTurnKnowledgeDocument> documents = new HashMap<>();
    private final List<ReportingTurnKnowledgeEvents.Search> searches = new ArrayList<>();
    private final List<ReportingTurnKnowledgeEvents.Feedback> judgements = new ArrayList<>();

    private KnowledgeReading() {}

    static KnowledgeReading of(List<Event> events) {
        KnowledgeReading reading = new KnowledgeReading();
        events.forEach(reading::read);
        return reading;
    }

    private void read(Event event) {
        switch (event) {
            case Event.OutsideAnswer.KnowledgeRead(var base, var text, List<KnowledgeMatch> matches) ->
                matches.forEach(match -> document(match.article(), match.question(), match.probability()));
            case Event.OutsideAnswer.ArticleRead(var base, var id, Article article)
            when article != null && !documents.containsKey(id) -> document(article, article.title(), null);
            case Event.KnowledgeSearched(var search, var base, var question, var articles) ->
                searches.add(new ReportingTurnKnowledgeEvents.Search(search, base, known(articles), question, null));
            case Event.ArticleShown(var article)
            when !searches.isEmpty() -> searches.add(answered(searches.removeLast(), article));
            case Event.KnowledgeFeedbackGiven(var search, var article, var feedback) ->
                judgements.add(
                        new ReportingTurnKnowledgeEvents.Feedback(search, known(List.of(article)), rating(feedback)));
            default -> {}
        }
    }

    /** Everything; null where nothing happened. */
    @Nullable
    ReportingTurnKnowledgeEvents all() {
        return searches.isEmpty() && judgements.isEmpty()
                ? null
                : new ReportingTurnKnowledgeEvents(List.copyOf(searches), List.copyOf(judgements));
    }

    /** The first search and the first judgement; null where nothing happened. */
    @Nullable
    ReportingTurnKnowledge first() {
        if (searches.isEmpty() && judgements.isEmpty()) {
            return null;
        }
        return new ReportingTurnKnowledge(
                searches.isEmpty() ? null : searches.getFirst().knowledgeBaseId(),
                judgements.isEmpty() ? null : feedback(judgements.getFirst()),
                searches.isEmpty() ? null : search(searches.getFirst()));
    }

    private static ReportingTurnKnowledge.Search search(ReportingTurnKnowledgeEvents.Search search) {
        return new ReportingTurnKnowledge.Search(search.searchId(), search.documents(), search.searchQuery());
    }

    private static ReportingTurnKnowledge.Feedback feedback(ReportingTurnKnowledgeEvents.Feedback feedback) {
        return new ReportingTurnKnowledge.Feedback(
                feedback.searchId(), feedback.feedbackRating(), feedback.documents());
    }

    private static ReportingTurnKnowledgeEvents.Search answered(
            ReportingTurnKnowledgeEvents.Search search, String article) {
        return new ReportingTurnKnowledgeEvents.Search(
                search.searchId(), search.knowledgeBaseId(), search.documents(), search.searchQuery(), article);
    }

    private void document(Article article, String question, @Nullable Double probability) {
        documents.put(
                article.id(), new ReportingTurnKnowledgeDocument(article.id(), question, article.body(), probability));
    }

    private List<ReportingTurnKnowledgeDocument> known(List<String> articles) {
        return articles.stream()
                .map(id -> documents.getOrDefault(id, new ReportingTurnKnowledgeDocument(id, null, null, null)))
                .toList();
    }

    private static @Nullable Integer rating(String feedback) {
        return switch (feedback) {
            case "Positive" -> 5;
            case "Negative" -> 1;
            default -> null;
        };
    }
}
