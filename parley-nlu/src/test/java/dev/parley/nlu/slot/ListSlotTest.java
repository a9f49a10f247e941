package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.ListItem;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import java.util.List;
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
        assertThat(SLOT.find(text, true)).first().satisfies(found -> {
            assertThat(found.resolved()).isEqualTo(value);
            assertThat(found.raw()).isEqualTo(raw);
        });
    }

    @Test
    void shouldNotFindPartsOfWords() {
        assertThat(SLOT.find("Yorkshire newyorker smiles", true)).isEmpty();
        assertThat(SLOT.find("", true)).isEmpty();
    }

    @Test
    void shouldPreferTheLongestAndLeaveOutWhatLiesWithinIt() {
        assertThat(SLOT.find("New York or Zuerich", false))
                .extracting(Found::resolved)
                .containsExactly("New York", "Zürich");
        assertThat(SLOT.find("York, New York", false))
                .extracting(Found::resolved)
                .first()
                .isEqualTo("New York");
    }

    @Test
    void shouldBeSurestWhenNothingElseIsSaid() {
        assertThat(SLOT.find("york", true).getFirst().probability())
                .isGreaterThan(SLOT.find("in york", true).getFirst().probability());
    }

    @Test
    void shouldSplitTheSynonymsOfADynamicListAtCommas() {
        ListSlot slot = ListSlot.ofDynamic(List.of(item("Large", "big, extra large ,,huge"), item("a,b")));

        assertThat(slot.find("an Extra Large one", true))
                .extracting(Found::resolved)
                .containsExactly("Large");
        assertThat(slot.find("a,b", true)).extracting(Found::resolved).containsExactly("a,b");
        assertThat(slot.find("a", true)).isEmpty();
    }

    private static ListItem item(String value, String... synonyms) {
        return new ListItem(value, List.of(synonyms));
    }
}
