package dev.parley.nlu.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.knowledge.Article;
import dev.parley.flow.knowledge.KnowledgeBase;
import dev.parley.flow.knowledge.KnowledgeMatch;
import dev.parley.flow.knowledge.KnowledgeRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalKnowledgeTest {
    private static final LexicalKnowledge KNOWLEDGE = LexicalKnowledge.of(List.of(
            new KnowledgeBase(
                    "Bike shop",
                    "en-us",
                    List.of(
                            new Article(
                                    "hours",
                                    "When are you open?",
                                    List.of("opening hours", "Are you closed on Sundays?"),
                                    "We are open **from nine to six**, Monday to Saturday."),
                            new Article(
                                    "rent",
                                    "How do I rent a bike?",
                                    List.of("What does it cost to rent a bike?"),
                                    "Bring your passport. A day costs 20 euros; see [prices](https://example.org/prices)."),
                            new Article(
                                    "repair",
                                    "Do you repair bikes?",
                                    List.of("my bike is broken", "flat tyre"),
                                    "Yes. A flat tyre takes an hour."),
                            new Article("emoji", "🚲", List.of(), "Ring ring."))),
            new KnowledgeBase(
                    "Laden", "de", List.of(new Article("zeiten", "Wann haben Sie geöffnet?", List.of(), "Bis sechs."))),
            new KnowledgeBase("Any", "", List.of(new Article("a", "Café ou thé", List.of(), ""))),
            new KnowledgeBase("any", "", List.of())));

    private static List<KnowledgeMatch> search(String base, String text, String language, int max) {
        return KNOWLEDGE.search(new KnowledgeRequest(base, text, language, max));
    }

    private static List<KnowledgeMatch> search(String text) {
        return search("Bike shop", text, "en-gb", 10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When are you open?                  | hours  | When are you open?
            WHEN are you   open                 | hours  | When are you open?
            are you closed on sundays           | hours  | Are you closed on Sundays?
            what does it cost, to rent a bike?! | rent   | What does it cost to rent a bike?
            🚲                                  | emoji  | 🚲
            """)
    void shouldBeSureOfATitleOrVariation(String text, String id, String question) {
        KnowledgeMatch best = search(text).getFirst();

        assertThat(best.article().id()).isEqualTo(id);
        assertThat(best.question()).isEqualTo(question);
        assertThat(best.probability()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what are your opening hours please   | hours  | opening hours
            is there somebody with a broken bike | repair | my bike is broken
            I would like to rent a bike          | rent   | How do I rent a bike?
            passport                             | rent   | How do I rent a bike?
            saturday                             | hours  | When are you open?
            """)
    void shouldFindWordsOfQuestionsAndBodies(String text, String id, String question) {
        KnowledgeMatch best = search(text).getFirst();

        assertThat(best.article().id()).isEqualTo(id);
        assertThat(best.question()).isEqualTo(question);
        assertThat(best.probability()).isBetween(0.2, 0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what is the weather in Sydney",
                "tell me a joke",
                "how do I do this",
                "who are you",
                "I want to speak about my insurance",
                "",
                "?!"
            })
    void shouldFindNothingLikelyInOtherWords(String text) {
        assertThat(search(text))
                .allSatisfy(match -> assertThat(match.probability()).isLessThan(0.2));
    }

    @Test
    void shouldRankTheBestFirstAndNoMoreThanWanted() {
        List<KnowledgeMatch> matches = search("rent a broken bike");

        assertThat(matches).extracting(match -> match.article().id()).containsExactly("rent", "repair");
        assertThat(search("Bike shop", "rent a broken bike", "en-us", 1)).containsExactly(matches.getFirst());
        assertThat(search("Bike shop", "rent a bike", "en-us", 0)).isEmpty();
    }

    @Test
    void shouldSearchABaseInItsOwnLanguageOnly() {
        assertThat(search("LADEN", "wann haben sie geoffnet", "de-at", 3)).hasSize(1);
        assertThat(search("Laden", "Wann haben Sie geöffnet?", "en-us", 3)).isEmpty();
        assertThat(search("Any", "cafe ou the", "ja", 3)).hasSize(1);
        assertThat(search("None", "rent a bike", "en-us", 3)).isEmpty();
    }

    @Test
    void shouldGiveArticlesByTheirIds() {
        assertThat(KNOWLEDGE.article("bike SHOP", "rent"))
                .hasValueSatisfying(article -> assertThat(article.title()).isEqualTo("How do I rent a bike?"));
        assertThat(KNOWLEDGE.article("Bike shop", "Rent")).isEmpty();
        assertThat(KNOWLEDGE.article("Laden", "rent")).isEmpty();
        assertThat(KNOWLEDGE.article("None", "rent")).isEmpty();
    }

    @Test
    void shouldLookAtTheBeginningOfALongTextOnly() {
        String filler = IntStream.range(0, 250).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        assertThat(search("passport " + filler)).isEmpty();
        assertThat(search("passport".repeat(20_000))).isEmpty();
        assertThat(search("blah ".repeat(1_000) + "flat tyre")).hasSize(1);
        assertThat(search(filler + " flat tyre")).isEmpty();
    }
}
