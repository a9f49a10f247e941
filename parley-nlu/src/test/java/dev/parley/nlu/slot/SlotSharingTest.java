package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.Intent;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several slots in one utterance, which share its words out among them. */
class SlotSharingTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00Z");
    private static final NluModel MODEL = new NluModel(
            "en-us",
            List.of(new Intent("Book", "", List.of(), List.of("Return", "Guests"))),
            List.of(
                    new Slot("Day", "builtin:date"),
                    new Slot("Return", "builtin:date"),
                    new Slot("Hour", "builtin:time"),
                    new Slot("Length", "builtin:duration"),
                    new Slot("Guests", "builtin:number"),
                    new Slot("Price", "builtin:amountOfMoney"),
                    new Slot("Mail", "builtin:email"),
                    new Slot("Code", "CodeType"),
                    new Slot("Dish", "DishType"),
                    new Slot("Town", "TownType"),
                    new Slot("Note", "builtin:any"),
                    new Slot("Sure", "builtin:boolean")),
            List.of(
                    new SlotType("CodeType", "", new Mechanism.Regex(List.of("[A-Z]{2}\\d{2}"))),
                    new SlotType(
                            "DishType",
                            "",
                            new Mechanism.ListOf(
                                    true,
                                    List.of(
                                            new ListItem("pizza", List.of("pizza of the 5th")),
                                            new ListItem("pasta", List.of("noodles"))))),
                    new SlotType(
                            "TownType", "", new Mechanism.ListOf(false, List.of(new ListItem("Bern", List.of()))))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a table for 4 tomorrow at 7 pm                | Day=2026-11-26 Hour=19:00:00.000 Guests=4.0
            from Monday to Friday for two people          | Day=2026-11-30 Return=2026-11-27 Guests=2.0
            on Monday                                     | Day=2026-11-30
            tonight at 8                                  | Day=2026-11-25 Hour=20:00:00.000
            in three days                                 | Day=2026-11-28
            three days                                    | Length=P3D
            5 pizzas for $20 in 30 minutes                | 'Hour=10:30:00.000 Guests=5.0 Price=20.00|USD Dish=pizza'
            two pastas for 3 hours, mail a.b@example.com  | Length=PT3H Guests=2.0 Mail=a.b@example.com Dish=pasta
            the pizza of the 5th                          | Dish=pizza
            my code AB12 and noodles                      | Code=AB12 Dish=pasta
            12 or 13                                      | Guests=12.0 Guests=13.0
            pizza and noodles in Bern                     | Dish=pasta Dish=pizza Town=Bern
            yes                                           |
            """)
    void shouldGiveEveryWordToOneSlot(String text, @Nullable String expected) {
        assertThat(find(SlotRecognizers.of(MODEL), text, Optional.empty(), Optional.empty()))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void shouldGiveTheSlotsOfTheIntentTheirValuesFirst() {
        assertThat(find(SlotRecognizers.of(MODEL), "on Monday", Optional.empty(), Optional.of("Book")))
                .isEqualTo("Return=2026-11-30");
    }

    @Test
    void shouldLetWhatWasLearnedDecideBetweenSlotsOfOneType() {
        SlotRecognizers recognizers = SlotRecognizers.of(
                MODEL, (intent, heard, marks) -> List.of(new LearnedValues.Value("Return", 8, 14, 0.7)));

        assertThat(find(recognizers, "back on Monday", Optional.empty(), Optional.of("Book")))
                .isEqualTo("Return=2026-11-30");
        assertThat(find(recognizers, "back on Monday", Optional.empty(), Optional.empty()))
                .isEqualTo("Day=2026-11-30");
    }

    @Test
    void shouldTakeLearnedWordsAsTheyAreOnlyWhereTheListIsOpen() {
        SlotRecognizers recognizers = SlotRecognizers.of(
                MODEL,
                (intent, heard, marks) -> List.of(
                        new LearnedValues.Value("Town", 3, 9, 0.7),
                        new LearnedValues.Value("Dish", 15, 20, 0.6),
                        new LearnedValues.Value("Note", 0, 2, 0.6),
                        new LearnedValues.Value("Guests", 21, 24, 0.6),
                        new LearnedValues.Value("Unheard", 0, 2, 0.6)));

        assertThat(find(recognizers, "in Zürich with salad four", Optional.empty(), Optional.of("Book")))
                .isEqualTo("Guests=4.0 Town=Zürich");
        assertThat(find(recognizers, "in Lugano with noodles 4", Optional.empty(), Optional.of("Book")))
                .isEqualTo("Guests=4.0 Dish=pasta Town=Lugano");
    }

    @Test
    void shouldResolveLearnedWordsByTheTypeOfTheSlot() {
        SlotRecognizers recognizers = SlotRecognizers.of(
                MODEL,
                (intent, heard, marks) -> List.of(
                        new LearnedValues.Value("Hour", 6, 7, 0.7), new LearnedValues.Value("Dish", 8, 15, 0.7)));

        assertThat(find(recognizers, "maybe 7 noodles", Optional.empty(), Optional.of("Book")))
                .isEqualTo("Hour=07:00:00.000 Dish=pasta");
    }

    @Test
    void shouldHearOnlyTheSlotThatIsAskedFor() {
        SlotRecognizers recognizers = SlotRecognizers.of(MODEL, (intent, heard, marks) -> {
            throw new AssertionError("nothing learned counts for an answer");
        });

        assertThat(find(recognizers, "pizza for 4 on Monday", Optional.of("Guests"), Optional.of("Book")))
                .isEqualTo("Guests=4.0");
        assertThat(find(recognizers, "7", Optional.of("Hour"), Optional.empty()))
                .isEqualTo("Hour=07:00:00.000");
        assertThat(find(recognizers, "yes please", Optional.of("Sure"), Optional.empty()))
                .isEqualTo("Sure=true");
        assertThat(find(recognizers, "  what ever ", Optional.of("Note"), Optional.empty()))
                .isEqualTo("Note=  what ever ");
    }

    private static String find(
            SlotRecognizers recognizers, String text, Optional<String> slot, Optional<String> intent) {
        DetectionRequest request = new DetectionRequest(text, "en-us", NOW, List.of(), slot, Map.of());
        return recognizers.find(request, intent).stream()
                .map((SlotMatch match) -> match.slot() + "=" + match.resolved())
                .collect(Collectors.joining(" "));
    }
}
