package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ranks the articles of a base by their words. Equality with a title or variation, case, accents, punctuation and white
 * space aside, is 0.98. Otherwise the share of common words with the most similar of them decides, at most 0.6, or how
 * many of the words stand in the body, at most 0.4. Words that few articles have weigh more; function words weigh
 * nothing.
 */
final class ArticleIndex {
    /** The probability of words that equal a title or variation. */
    static final double EXACT = 0.98;

    private static final double MOST_BY_QUESTION = 0.6;
    private static final double MOST_BY_BODY = 0.4;
    private static final double LEAST = 0.05;
    /** Later words of a long text do not decide. */
    private static final int MOST_WORDS = 200;

    private final List<Entry> entries;
    private final Map<String, Integer> articlesByWord;

    private record Entry(Article article, List<Question> questions, Set<String> body) {
        static Entry of(Article article) {
            List<Question> questions = Stream.concat(Stream.of(article.title()), article.variations().stream())
                    .map(text -> new Question(text, Phrase.of(text)))
                    .filter(question -> !question.phrase().sentence().isEmpty())
                    .toList();
            return new Entry(article, questions, Phrase.of(article.body()).words());
        }

        Set<String> words() {
            Set<String> words = new HashSet<>(body);
            questions.forEach(question -> words.addAll(question.phrase().words()));
            return words;
        }
    }

    private record Question(String text, Phrase phrase) {}

    private ArticleIndex(List<Entry> entries) {
        this.entries = entries;
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> entry.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        this.articlesByWord = Map.copyOf(counts);
    }

    static ArticleIndex of(KnowledgeBase base) {
        return new ArticleIndex(base.articles().stream().map(Entry::of).toList());
    }

    /** The articles the words may ask for, best first; equals stand in the order of the base. */
    List<KnowledgeMatch> rank(String text, String language) {
        Phrase asked = Phrase.of(text);
        if (asked.sentence().isEmpty()) {
            return List.of();
        }
        Set<String> functionWords = FunctionWords.of(language);
        Set<String> words = asked.without(functionWords, MOST_WORDS);
        return entries.stream()
                .map(entry -> match(entry, asked, words, functionWords))
                .filter(match -> match.probability() >= LEAST)
                .sorted(Comparator.comparingDouble(KnowledgeMatch::probability).reversed())
                .toList();
    }

    private KnowledgeMatch match(Entry entry, Phrase asked, Set<String> words, Set<String> functionWords) {
        String nearest = entry.article().title();
        double best = 0;
        for (Question question : entry.questions()) {
            double likeness = question.phrase().sentence().equals(asked.sentence())
                    ? EXACT
                    : MOST_BY_QUESTION * overlap(words, question.phrase().without(functionWords, MOST_WORDS));
            if (likeness > best) {
                best = likeness;
                nearest = question.text();
            }
        }
        double inBody = MOST_BY_BODY * share(words, entry.body());
        return new KnowledgeMatch(entry.article(), Math.max(best, inBody), nearest);
    }

    /** Dice's coefficient of weighted words. */
    private double overlap(Set<String> one, Set<String> other) {
        double all = weight(one) + weight(other);
        return all == 0 ? 0 : 2 * weight(common(one, other)) / all;
    }

    /** How much of some words is among others. */
    private double share(Set<String> some, Set<String> others) {
        double all = weight(some);
        return all == 0 ? 0 : weight(common(some, others)) / all;
    }

    private static List<String> common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).toList();
    }

    /** The inverse document frequency of words. */
    private double weight(Collection<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log1p((double) entries.size() / (1 + articlesByWord.getOrDefault(word, 0))))
                .sum();
    }
}
