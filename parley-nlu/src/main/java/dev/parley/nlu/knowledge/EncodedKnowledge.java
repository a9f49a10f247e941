package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.store.VectorStore;
import dev.parley.nlu.vector.SentenceVectors;
import java.util.List;
import java.util.Optional;

/**
 * Searches by what questions and articles mean, and by their words. Probabilities are on the scale of intents: the words
 * of a title or variation have 0.98, texts that have nothing to do with a base hardly ever 0.2. Articles in languages
 * that the encoder does not read are found by words alone. The vectors of a base are made when it is first searched,
 * which takes 5 to 8 ms for each question and each sentence of an article. Safe for use by several threads.
 */
public final class EncodedKnowledge implements KnowledgeSearch {
    private final Shelves<EncodedIndex> shelves;

    private EncodedKnowledge(Shelves<EncodedIndex> shelves) {
        this.shelves = shelves;
    }

    /**
     * @param bases the bases; of two with one name the first counts
     * @param encoder encodes articles and what participants write
     * @param vectors keeps the vectors of articles
     */
    public static EncodedKnowledge of(List<KnowledgeBase> bases, Encoder encoder, VectorStore vectors) {
        SentenceVectors kept = new SentenceVectors(encoder, vectors);
        return new EncodedKnowledge(Shelves.of(bases, base -> EncodedIndex.of(base, kept)));
    }

    /** Makes the vectors of all bases, so that nobody waits for them at the first search. */
    public void prepare() {
        shelves.indexes().forEach(EncodedIndex::prepare);
    }

    @Override
    public List<KnowledgeMatch> search(KnowledgeRequest request) {
        return shelves.find(request).stream()
                .flatMap(shelf ->
                        shelf
                                .index()
                                .rank(request.text(), request.language(), shelf.language(request.language()))
                                .stream())
                .limit(request.max())
                .toList();
    }

    @Override
    public Optional<Article> article(String base, String id) {
        return shelves.article(base, id);
    }
}
