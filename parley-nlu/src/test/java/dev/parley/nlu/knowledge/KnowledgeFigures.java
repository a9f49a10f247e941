package dev.parley.nlu.knowledge;

import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.store.MemoryVectorStore;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * How well a search finds the articles of a book, in percent.
 *
 * @param first of the questions have the right article first
 * @param taken have it first and reach the threshold from which flows take something
 * @param offered have it among those that flows offer
 * @param mistaken of the texts that no article answers reach that threshold
 */
record KnowledgeFigures(double first, double taken, double offered, double mistaken) {
    /** The low threshold of flows, and the share of the best that an article on offer has (docs/parity.md). */
    private static final double THRESHOLD = 0.2;

    private static final double NEAR = 2.0 / 3;

    static KnowledgeFigures of(ArticleBook book, KnowledgeSearch search) {
        int first = 0;
        int taken = 0;
        int offered = 0;
        for (ArticleBook.Asked asked : book.questions()) {
            List<KnowledgeMatch> found = search(search, asked.text());
            double best = found.isEmpty() ? 0 : found.getFirst().probability();
            boolean right = best > 0 && found.getFirst().article().id().equals(asked.article());
            first += right ? 1 : 0;
            taken += right && best >= THRESHOLD ? 1 : 0;
            offered += found.stream()
                            .filter(match -> match.article().id().equals(asked.article()))
                            .anyMatch(match -> match.probability() >= Math.max(THRESHOLD, NEAR * best))
                    ? 1
                    : 0;
        }
        long mistaken = book.others().stream()
                .filter(text -> search(search, text).stream().anyMatch(match -> match.probability() >= THRESHOLD))
                .count();
        double questions = book.questions().size() / 100.0;
        return new KnowledgeFigures(
                first / questions,
                taken / questions,
                offered / questions,
                mistaken * 100.0 / book.others().size());
    }

    private static List<KnowledgeMatch> search(KnowledgeSearch search, String text) {
        return search.search(new KnowledgeRequest("Book", text, "en", 5));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "| %.0f | %.0f | %.0f | %.0f |", first, taken, offered, mistaken);
    }

    /** Prints the rows of the table in docs/nlu.md. */
    public static void main(String[] arguments) throws IOException {
        ArticleBook book = ArticleBook.read("harbour-hotel.txt");
        System.out.println("| by words " + of(book, LexicalKnowledge.of(List.of(book.base()))));
        System.out.println("| by meaning and words "
                + of(
                        book,
                        EncodedKnowledge.of(List.of(book.base()), BundledEncoder.shared(), new MemoryVectorStore(0))));
    }
}
