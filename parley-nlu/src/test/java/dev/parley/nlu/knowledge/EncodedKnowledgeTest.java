package dev.parley.nlu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import dev.parley.flow.knowledge.KnowledgeSearch;
import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.Encoding;
import dev.parley.nlu.encode.LettersEncoder;
import dev.parley.nlu.store.MemoryVectorStore;
import dev.parley.nlu.store.VectorStore;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EncodedKnowledgeTest {
    private static final KnowledgeBase SHOP = new KnowledgeBase(
            "Shop",
            "en-us",
            List.of(
                    new Article("hours", "When are you open?", List.of("opening hours"), "From nine to six."),
                    new Article(
                            "rent",
                            "How do I rent a bike?",
                            List.of(),
                            "Bring your **passport**. A day costs 20 euros."),
                    new Article(
                            "repair",
                            "Do you repair bikes?",
                            List.of("my bike is broken"),
                            "A flat tyre takes an hour.")));
    private static final KnowledgeBase LADEN = new KnowledgeBase(
            "Laden",
            "de-de",
            List.of(new Article("zeiten", "Wann ist geöffnet?", List.of("Öffnungszeiten"), "Bis sechs.")));

    private static final KnowledgeSearch KNOWLEDGE =
            EncodedKnowledge.of(List.of(SHOP, LADEN), BundledEncoder.shared(), new MemoryVectorStore(0));

    /** Counts what it encodes. */
    private static final class CountingEncoder extends LettersEncoder {
        private final Queue<String> texts = new ConcurrentLinkedQueue<>();

        @Override
        public Encoding encode(String text) {
            texts.add(text);
            return super.encode(text);
        }
    }

    private static List<KnowledgeMatch> search(KnowledgeSearch search, String base, String text, String language) {
        return search.search(new KnowledgeRequest(base, text, language, 3));
    }

    private static KnowledgeMatch best(String text) {
        return search(KNOWLEDGE, "shop", text, "en-gb").getFirst();
    }

    @Test
    void shouldFindWhatIsAskedInOtherWords() throws IOException {
        ArticleBook book = ArticleBook.read("harbour-hotel.txt");
        assertThat(book.base().articles()).hasSizeGreaterThan(30);

        KnowledgeFigures words = KnowledgeFigures.of(book, LexicalKnowledge.of(List.of(book.base())));
        KnowledgeFigures meaning = KnowledgeFigures.of(
                book, EncodedKnowledge.of(List.of(book.base()), BundledEncoder.shared(), new MemoryVectorStore(0)));

        assertThat(meaning.first()).isGreaterThan(66).isGreaterThan(2 * words.first());
        assertThat(meaning.taken()).isGreaterThan(47);
        assertThat(meaning.offered()).isGreaterThan(51);
        assertThat(meaning.mistaken()).isLessThan(13);
    }

    @Test
    void shouldBeSureOfTheWordsOfATitleOrVariation() {
        assertThat(best("OPENING hours!").probability()).isEqualTo(0.98);
        assertThat(best("my bike is broken").question()).isEqualTo("my bike is broken");
    }

    @Test
    void shouldFindWhatOnlyTheBodySays() {
        assertThat(best("which identity documents do you want to see").article().id())
                .isEqualTo("rent");
    }

    @Test
    void shouldNotTakeWhatHasNothingToDoWithTheBase() {
        assertThat(List.of("tell me a joke", "what is the capital of Australia", "my tooth hurts", "thanks", "🎈", "!"))
                .allSatisfy(text -> assertThat(search(KNOWLEDGE, "Shop", text, "en-us"))
                        .allMatch(match -> match.probability() < 0.2));
    }

    @Test
    void shouldFindByWordsAloneWhatTheEncoderDoesNotRead() {
        KnowledgeSearch words = LexicalKnowledge.of(List.of(LADEN));

        assertThat(search(KNOWLEDGE, "Laden", "Wann geöffnet", "de-at"))
                .isNotEmpty()
                .isEqualTo(search(words, "Laden", "Wann geöffnet", "de-at"));
        assertThat(search(KNOWLEDGE, "Laden", "Wann geöffnet", "en-us")).isEmpty();
    }

    @Test
    void shouldReadArticlesOfEveryLanguageAsTheSessionDoes() {
        KnowledgeBase any = new KnowledgeBase("Any", "", SHOP.articles());
        CountingEncoder encoder = new CountingEncoder();
        KnowledgeSearch knowledge = EncodedKnowledge.of(List.of(any), encoder, new MemoryVectorStore(0));

        assertThat(search(knowledge, "any", "opening hours", "sv-se")).isNotEmpty();
        assertThat(encoder.texts).isEmpty();

        assertThat(search(knowledge, "any", "opening hours", "en-us")).isNotEmpty();
        assertThat(encoder.texts).contains("How do I rent a bike?", "Bring your passport.", "opening hours");
    }

    @Test
    void shouldEncodeABaseOnceWhoeverSearches() {
        CountingEncoder encoder = new CountingEncoder();
        KnowledgeSearch knowledge = EncodedKnowledge.of(List.of(SHOP), encoder, new MemoryVectorStore(0));
        assertThat(encoder.texts).isEmpty();

        List<List<KnowledgeMatch>> found = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> search(knowledge, "Shop", "a broken bike", "en-us"))
                .distinct()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(encoder.texts).filteredOn("From nine to six."::equals).hasSize(1);
    }

    @Test
    void shouldTakeTheVectorsOfArticlesFromTheStore() {
        VectorStore store = new MemoryVectorStore(1_000);
        EncodedKnowledge.of(List.of(SHOP), new LettersEncoder(), store).prepare();
        CountingEncoder encoder = new CountingEncoder();

        KnowledgeSearch knowledge = EncodedKnowledge.of(List.of(SHOP), encoder, store);

        assertThat(search(knowledge, "Shop", "a broken bike", "en-us")).isNotEmpty();
        assertThat(encoder.texts).containsExactly("a broken bike");
    }

    @Test
    void shouldManageWithOneArticleOrNone() {
        KnowledgeBase one = new KnowledgeBase("One", "en", SHOP.articles().subList(0, 1));
        KnowledgeSearch knowledge = EncodedKnowledge.of(
                List.of(one, new KnowledgeBase("None", "en", List.of())),
                BundledEncoder.shared(),
                new MemoryVectorStore(0));

        assertThat(search(knowledge, "One", "at what time do you open", "en"))
                .first()
                .satisfies(match -> assertThat(match.probability()).isBetween(0.5, 0.95));
        assertThat(search(knowledge, "None", "at what time do you open", "en")).isEmpty();
        assertThat(knowledge.article("one", "hours")).contains(SHOP.articles().getFirst());
    }

    @Test
    void shouldGiveTheSameScoreEachTime() {
        assertThat(best("is my tyre mended here").probability())
                .isCloseTo(best("is my tyre mended here").probability(), within(0.0));
    }
}
