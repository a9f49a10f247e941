package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.nlu.intent.Background;
import dev.parley.nlu.vector.Centre;
import dev.parley.nlu.vector.Cosine;
import dev.parley.nlu.vector.SentenceVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the articles of a base by what their questions and passages mean, and by their words. Vectors are compared as
 * seen from the middle between the base's questions and everyday sentences, so that what all of them have in common does
 * not count. The vectors of a base are made when it is first searched.
 *
 * <p>The numbers were set by hand after fits to public benchmarks of intents, three utterances of each for an article's questions, such
 * that a likeness few unrelated texts reach is a probability of 0.2, the threshold below which flows take nothing.
 */
final class EncodedIndex {
    /** How much all questions of an article count, against the nearest of its questions and passages. */
    private static final double ALL_QUESTIONS = 0.25;
    /** How much the probability by words adds. */
    private static final double BY_WORDS = 0.15;
    /** The likeness of a probability of one half, and how fast probability grows there. */
    private static final double HALF = 0.53;

    private static final double STEEPNESS = 9;
    /** Only words that equal a question are surer. */
    private static final double MOST = 0.95;

    private static final double LEAST = 0.05;
    /** The most texts of a base that are encoded; passages give way to questions. */
    private static final int MOST_TEXTS = 30_000;

    private static final int MOST_PASSAGES = 12;

    private final KnowledgeBase base;
    private final ArticleIndex words;
    private final SentenceVectors vectors;
    private @Nullable Prepared prepared;

    private record Prepared(Centre centre, List<Entry> entries) {}

    /** An article with its questions, their vectors in the same order, and those of its passages. */
    private record Entry(Article article, List<String> questions, List<float[]> vectors, List<float[]> passages) {}

    private EncodedIndex(KnowledgeBase base, SentenceVectors vectors) {
        this.base = base;
        this.words = ArticleIndex.of(base);
        this.vectors = vectors;
    }

    static EncodedIndex of(KnowledgeBase base, SentenceVectors vectors) {
        return new EncodedIndex(base, vectors);
    }

    /**
     * The articles the words may ask for, best first; equals stand in the order of the base.
     *
     * @param language the language of the words
     * @param read the language of the articles
     */
    List<KnowledgeMatch> rank(String text, String language, String read) {
        List<KnowledgeMatch> byWords = words.rank(text, language);
        if (text.isBlank() || !vectors.encoder().reads(read)) {
            return byWords;
        }
        Map<String, KnowledgeMatch> alike = new HashMap<>();
        byWords.forEach(match -> alike.put(match.article().id(), match));
        Prepared ready = prepared();
        float[] asked = ready.centre().seen(vectors.encoder().encode(text).sentence());
        return ready.entries().stream()
                .map(entry -> match(entry, asked, alike.get(entry.article().id())))
                .filter(match -> match.probability() >= LEAST)
                .sorted(Comparator.comparingDouble(KnowledgeMatch::probability).reversed())
                .toList();
    }

    /** Makes the vectors, if they are not there yet. */
    void prepare() {
        if (base.language().isBlank() || vectors.encoder().reads(base.language())) {
            prepared();
        }
    }

    private static KnowledgeMatch match(Entry entry, float[] asked, @Nullable KnowledgeMatch byWords) {
        if (byWords != null && byWords.probability() >= ArticleIndex.EXACT) {
            return byWords;
        }
        String nearest = entry.article().title();
        double best = -1;
        double sum = 0;
        for (int i = 0; i < entry.questions().size(); i++) {
            double cosine = Cosine.of(asked, entry.vectors().get(i));
            sum += cosine;
            if (cosine > best) {
                best = cosine;
                nearest = entry.questions().get(i);
            }
        }
        double all = entry.questions().isEmpty() ? 0 : sum / entry.questions().size();
        double passage = entry.passages().stream()
                .mapToDouble(vector -> Cosine.of(asked, vector))
                .max()
                .orElse(-1);
        double likeness = (1 - ALL_QUESTIONS) * Math.max(best, passage)
                + ALL_QUESTIONS * all
                + BY_WORDS * (byWords == null ? 0 : byWords.probability());
        double probability = 1 / (1 + Math.exp(-STEEPNESS * (likeness - HALF)));
        return new KnowledgeMatch(entry.article(), Math.min(MOST, probability), nearest);
    }

    private synchronized Prepared prepared() {
        Prepared known = prepared;
        if (known == null) {
            known = make();
            prepared = known;
        }
        return known;
    }

    private Prepared make() {
        List<List<String>> questions =
                base.articles().stream().map(EncodedIndex::questions).toList();
        int count = questions.stream().mapToInt(List::size).sum();
        int room = base.articles().isEmpty()
                ? 0
                : (MOST_TEXTS - count) / base.articles().size();
        List<List<String>> passages = base.articles().stream()
                .map(article -> Passages.of(article.body(), base.language(), Math.clamp(room, 0, MOST_PASSAGES)))
                .toList();
        List<String> everyday = vectors.encoder().reads("en") ? Background.sentences() : List.of();
        Set<String> texts = new LinkedHashSet<>(everyday);
        questions.forEach(texts::addAll);
        passages.forEach(texts::addAll);
        Map<String, float[]> made = vectors.of(texts);
        Centre centre = Centre.between(List.of(
                everyday.stream().map(made::get).toList(),
                questions.stream().flatMap(List::stream).map(made::get).toList()));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < base.articles().size(); i++) {
            entries.add(new Entry(
                    base.articles().get(i),
                    questions.get(i),
                    questions.get(i).stream().map(made::get).map(centre::seen).toList(),
                    passages.get(i).stream().map(made::get).map(centre::seen).toList()));
        }
        return new Prepared(centre, List.copyOf(entries));
    }

    private static List<String> questions(Article article) {
        return Stream.concat(Stream.of(article.title()), article.variations().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
