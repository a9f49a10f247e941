package dev.parley.engine.knowledge;

import dev.parley.engine.event.Event;
import dev.parley.engine.run.Run;
import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.flow.knowledge.KnowledgeSettings;
import dev.parley.flow.value.CollectionValue;
import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of the flow's knowledge base in a session. */
public final class Articles {
    private static final double PERCENT = 100;
    private static final int FEWEST_CHARACTERS = 3;
    /** The least share of the best article's probability that another one needs to stand beside it. */
    private static final double NEAR = 2.0 / 3;

    private final Run run;

    public Articles(Run run) {
        this.run = run;
    }

    /**
     * The articles that are likely enough to answer words, best first: those that reach the low threshold of collection
     * and are not far below the best. Words of fewer than three characters are not searched for.
     */
    public List<KnowledgeMatch> find(KnowledgeSettings settings, String words) {
        String text = words.strip();
        if (text.codePointCount(0, text.length()) < FEWEST_CHARACTERS) {
            return List.of();
        }
        List<KnowledgeMatch> matches =
                search().search(new KnowledgeRequest(settings.base(), text, run.language(), settings.maxAnswers()));
        double least = run.program().settings().userInput().collectionLow() / PERCENT;
        double near = matches.isEmpty() ? 0 : NEAR * matches.getFirst().probability();
        List<KnowledgeMatch> found = matches.stream()
                .filter(match -> match.probability() >= Math.max(least, near))
                .toList();
        run.setHeard(run.heard().withKnowledge(run.heard().knowledge().asked(text)));
        run.record(new Event.KnowledgeSearched(
                lastSearch(),
                settings.base(),
                text,
                found.stream().map(match -> match.article().id()).toList()));
        return found;
    }

    /** The id of the last search. */
    public String lastSearch() {
        return run.heard().knowledge().search(run.conversation().id());
    }

    /** An article by its id; empty when the flow's base has none of that id. */
    public Optional<Article> get(String id) {
        return run.program().settings().knowledge().flatMap(settings -> search().article(settings.base(), id));
    }

    /** The article a value of the flow stands for. */
    public Optional<Article> of(Value document) {
        return document instanceof DirectoryValue value ? get(value.id()) : Optional.empty();
    }

    /** Articles as a value of the flow. */
    public static Value documents(List<KnowledgeMatch> matches) {
        return new CollectionValue(
                ScalarType.KNOWLEDGE_DOCUMENT,
                matches.stream()
                        .map(KnowledgeMatch::article)
                        .<Value>map(article -> new DirectoryValue(
                                ScalarType.KNOWLEDGE_DOCUMENT,
                                article.id(),
                                article.title(),
                                Map.of("title", new StringValue(article.title()))))
                        .toList());
    }

    /** Says the body of an article; whether there was anything to say. */
    public boolean show(Article article) {
        run.setHeard(run.heard().withKnowledge(run.heard().knowledge().answered(article.body())));
        run.record(new Event.ArticleShown(article.id()));
        return run.say(CommunicationValue.of(article.body()));
    }

    /**
     * Notes what the participant thinks of an article.
     *
     * @param search the id of the search that found it
     */
    public void rate(String article, String search, String feedback) {
        run.record(new Event.KnowledgeFeedbackGiven(search, article, feedback));
    }

    private KnowledgeSearch search() {
        return run.ports().outside().knowledge();
    }
}
