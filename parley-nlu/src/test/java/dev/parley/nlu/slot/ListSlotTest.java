package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.ListItem;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSlotTest {
    private static final ListSlot SLOT = ListSlot.of(List.of(
            item("New York", "NYC", "big apple"),
            item("York"),
            item("İstanbul", "Stambul"),
            item("Zürich", "Zuerich"),
            item("C++"),
            item("straße"),
            item("Fish & Chips"),
            item("L'Aquila"),
            item("😀", "smile")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    new york                   | New York     | new york
                    a flight to NYC, please    | New York     | NYC
                    the Big   Apple!           | New York     | Big   Apple
                    YORK                       | York         | YORK
                    istanbul                   | İstanbul     | istanbul
                    İSTANBUL                   | İstanbul     | İSTANBUL
                    to zürich                  | Zürich       | zürich
                    ZU\u0308RICH               | Zürich       | ZÜRICH
                    I like c++ a lot           | C++          | c++
                    STRASSE                    | straße       | STRASSE
                    fish & chips               | Fish & Chips | fish & chips
                    l’aquila                   | L'Aquila     | l’aquila
                    what a 😀                  | 😀            | 😀
                    """)
    void shouldFindValuesAndSynonymsAsWholeWordsInAnySpelling(String text, String value, String raw) {
        assertThat(Hearing.find(SLOT, text, true)).first().satisfies(found -> {
            assertThat(found.resolved()).isEqualTo(value);
            assertThat(found.raw()).isEqualTo(raw);
        });
    }

    @Test
    void shouldNotFindPartsOfWords() {
        assertThat(Hearing.find(SLOT, "Yorkshire newyorker smiling", true)).isEmpty();
        assertThat(Hearing.find(SLOT, "", true)).isEmpty();
    }

    @Test
    void shouldPreferTheLongestAndLeaveOutWhatLiesWithinIt() {
        assertThat(Hearing.find(SLOT, "New York or Zuerich", false))
                .extracting(Found::resolved)
                .containsExactly("New York", "Zürich");
        assertThat(Hearing.find(SLOT, "York, New York", false))
                .extracting(Found::resolved)
                .first()
                .isEqualTo("New York");
    }

    @ParameterizedTest
    @CsvSource({
        "zurick, Zürich",
        "zrich, Zürich",
        "zruich, Zürich",
        "zuurich, Zürich",
        "to istambul please, İstanbul",
        "big aple, New York",
        "big appel, New York",
        "big aplpes, ",
        "yark, ",
        "bag apple, ",
        "zuurrich, "
    })
    void shouldForgiveOneSlipInALongWord(String text, @Nullable String value) {
        assertThat(Hearing.find(SLOT, text, true).stream()
                        .map(Found::resolved)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(value);
    }

    @Test
    void shouldPreferWhatIsWrittenAsItShouldBe() {
        ListSlot slot = ListSlot.of(List.of(item("casual"), item("causal"), item("Papa"), item("Papá")));

        assertThat(Hearing.find(slot, "causal", true))
                .extracting(Found::resolved)
                .containsExactly("causal");
        assertThat(Hearing.find(slot, "papá", true)).extracting(Found::resolved).containsExactly("Papá");
        assertThat(Hearing.find(slot, "papa", true)).extracting(Found::resolved).containsExactly("Papa");
        assertThat(Hearing.find(slot, "casul", true).getFirst().probability())
                .isLessThan(Hearing.find(slot, "so casual", true).getFirst().probability());
    }

    @Test
    void shouldBeSurestWhenNothingElseIsSaid() {
        assertThat(Hearing.find(SLOT, "york", true).getFirst().probability())
                .isGreaterThan(Hearing.find(SLOT, "in york", true).getFirst().probability());
    }

    @Test
    void shouldSplitTheSynonymsOfADynamicListAtCommas() {
        ListSlot slot = ListSlot.ofDynamic(List.of(item("Large", "big, extra large ,,huge"), item("a,b")));

        assertThat(Hearing.find(slot, "an Extra Large one", true))
                .extracting(Found::resolved)
                .containsExactly("Large");
        assertThat(Hearing.find(slot, "a,b", true)).extracting(Found::resolved).containsExactly("a,b");
        assertThat(Hearing.find(slot, "a", true)).isEmpty();
    }

    private static ListItem item(String value, String... synonyms) {
        return new ListItem(value, List.of(synonyms));
    }
}
