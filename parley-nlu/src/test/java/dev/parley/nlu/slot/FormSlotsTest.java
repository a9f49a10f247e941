package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.nlu.Mechanism;
import dev.parley.nlu.slot.SlotRecognizer.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Built-in slot types and those of the virtual agent, recognised by their written form. */
class FormSlotsTest {
    @ParameterizedTest
    @CsvSource({
        "number, 23, 23.0",
        "number, it is -3.50 now, -3.5",
        "number, 007, 7.0",
        "number, 100, 100.0",
        "number, 'five, or 5.', 5.0",
        "number, a1, ",
        "number, '1,000', 1000.0",
        "number, 2026-05-31, ",
        "number, 12:30, ",
        "date, on 2026-02-28 please, 2026-02-28",
        "date, 2026-02-30, ",
        "date, tomorrow, 2026-11-26",
        "time, at 15:30, 15:30:00.000",
        "time, 7:05, 07:05:00.000",
        "time, 07:05:09.5, 07:05:09.500",
        "time, 24:00, ",
        "time, 12:60, "
    })
    void shouldReadPlainWrittenForms(String type, String text, String resolved) {
        SlotRecognizer slot = BuiltinSlot.of("builtin:" + type).orElseThrow();

        assertThat(Hearing.find(slot, text, true).stream()
                        .map(Found::resolved)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(resolved);
    }

    @Test
    void shouldTakeTheWholeTextAsItIsOnlyWhenAsked() {
        SlotRecognizer any = BuiltinSlot.of("builtin:any").orElseThrow();

        assertThat(Hearing.find(any, "  As it  is! ", true))
                .extracting(Found::resolved)
                .containsExactly("  As it  is! ");
        assertThat(Hearing.find(any, "As it is", false)).isEmpty();
        assertThat(Hearing.find(any, " ", true)).isEmpty();
    }

    @Test
    void shouldNotKnowOtherTypes() {
        assertThat(BuiltinSlot.of("builtin:colour")).isEmpty();
        assertThat(BuiltinSlot.of("number")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FreeForm, 0, 0, ' Ann Lee ', Ann Lee",
        "FreeForm, 3, 5, Annabelle, ",
        "FreeForm, 3, 5, Jo, ",
        "NumberSequence, 0, 2, we are 12, 12",
        "NumberSequence, 0, 2, we are 123, ",
        "NumberSequence, 4, 4, 1 or 2345, 2345",
        "NumberSequence, 0, 0, 12 34-56, 123456",
        "NumberSequence, 0, 0, ٣٤, 34",
        "NumberSequence, 0, 0, A12, ",
        "NumberSequence, 0, 0, one two three, 123",
        "NumberSequence, 0, 0, 'it is double five, oh, triple seven', 550777",
        "NumberSequence, 0, 0, twenty three forty five, 2345",
        "NumberSequence, 3, 3, it is 12 no 345, 345",
        "NumberSequence, 8, 8, 1234 5678 90, ",
        "Alphanumeric, 0, 0, a b 1 2 3, ab123",
        "Alphanumeric, 0, 0, alpha bravo double five, AB55",
        "Alphanumeric, 0, 0, A B C, ABC",
        "Alphanumeric, 0, 0, it is a 12345, 12345",
        "Alphanumeric, 0, 0, it is X 12-34, X1234",
        "Alphanumeric, 0, 0, my code is AB12 thanks, AB12",
        "Alphanumeric, 0, 0, ABCD, ABCD",
        "Alphanumeric, 0, 0, no code here, ",
        "Alphanumeric, 0, 3, AB12, ",
        "Other, 0, 0, text, "
    })
    void shouldReadTypesOfTheVirtualAgent(String subType, int min, int max, String text, String resolved) {
        SlotRecognizer slot = new AiSlot(new Mechanism.Ai(subType, min, max, false));

        assertThat(Hearing.find(slot, text, true).stream()
                        .map(Found::resolved)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(resolved);
    }

    @Test
    void shouldAllowSpecialCharactersWhereTheTypeDoes() {
        assertThat(Hearing.find(new AiSlot(new Mechanism.Ai("Alphanumeric", 0, 0, true)), "it is AB-12/x", true))
                .extracting(Found::resolved)
                .containsExactly("AB-12/x");
    }

    @Test
    void shouldNotTakeFreeTextThatWasNotAskedForOrIsTooLong() {
        SlotRecognizer free = new AiSlot(new Mechanism.Ai("FreeForm", 0, 0, false));

        assertThat(Hearing.find(free, "anything", false)).isEmpty();
        assertThat(Hearing.find(free, "x".repeat(501), true)).isEmpty();
        assertThat(List.of(Hearing.find(free, "x".repeat(500), true))).isNotEmpty();
    }
}
