package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.CommunicationValue;
import dev.parley.flow.value.CommunicationValue.Part;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.PhoneNumberValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Type;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a bot says, and how values look in the language of the session. */
class CommunicationTest {
    private final TestWorld world = new TestWorld()
            .with("Slot.date", new DateValue(LocalDate.of(2024, 5, 31)))
            .with("Slot.code", new StringValue("A7"))
            .with("Slot.phone", new PhoneNumberValue("+493012345678"));

    private List<Part> parts(String text, @Nullable Type expected) {
        return ((CommunicationValue) world.value(text, expected)).parts();
    }

    private List<String> texts(String text) {
        return parts(text, null).stream().map(Part::text).toList();
    }

    @Test
    void shouldLayPartsFlatInOrder() {
        assertThat(texts("MakeCommunication(\"a\", ToCommunication(ToCommunication(\"b\")),"
                        + " MakeCommunication(\"c\", \"d\"), 5)"))
                .containsExactly("a", "b", "c", "d", "5");
    }

    @Test
    void shouldLeaveOutWhatSaysNothing() {
        assertThat(texts("MakeCommunication(ToCommunication(NOT_SET))")).isEmpty();
        assertThat(texts("MakeCommunication(\"\", NOT_SET, ToString(NOT_SET), ToCommunicationBlank(500), \"a\")"))
                .containsExactly("a");
    }

    @Test
    void shouldCarryFormatsAsFlags() {
        assertThat(parts("ToCommunication(ResolveSlot(Slot.date), Format.Date.shortYear)", null))
                .containsExactly(new Part("May 31, 2024", List.of("DateShortYear")));
        assertThat(parts("ToCommunication(Slot.code, Format.String.playChars)", null))
                .containsExactly(new Part("A7", List.of("StringPlayChars")));
        assertThat(parts("ToCommunication(3, Format.Number.playDigits, Language.Gender.feminine)", null))
                .containsExactly(new Part("3", List.of("NumberPlayDigits", "LanguageGenderFeminine")));
        assertThat(parts("ToCommunication(Slot.phone, Format.PhoneNumber.local)", null))
                .containsExactly(new Part("030 12345678", List.of()));
        assertThat(parts("ToCommunication(ToDate(NOT_SET), Format.Date.shortYear)", null))
                .isEmpty();
        assertThat(world.findings("ToCommunication(Slot.code, Format.Date.shortYear)"))
                .hasSize(1);
    }

    @Test
    void shouldStripSpeechMarkUp() {
        assertThat(texts("ToCommunicationSsml(\"<speak>one <break time=\\\"1s\\\"/>&amp; <b>two</b></speak>\")"))
                .containsExactly("one & two");
        assertThat(texts("ToCommunicationSsml(\"1 < 2\")")).containsExactly("1 < 2");
    }

    @Test
    void shouldWrapWhatIsGivenToACommunication() {
        assertThat(parts("\"hello\"", ScalarType.COMMUNICATION)).containsExactly(Part.of("hello"));
        assertThat(parts("NOT_SET == NOT_SET", ScalarType.COMMUNICATION)).containsExactly(Part.of("true"));
        assertThat(world.value("NOT_SET", ScalarType.COMMUNICATION)).isEqualTo(ScalarType.COMMUNICATION.absent());
    }

    @Test
    void shouldShowValuesInTheLanguageOfTheSession() {
        shows("en-us", "2112", "2,112");
        shows("de-de", "2112", "2.112");
        shows("en-us", "3.50", "3.5");
        shows("de-de", "3.5", "3,5");
        shows("en-us", "ToCurrency(\"3.14|USD\")", "$3.14");
        shows("de-de", "ToCurrency(\"3|EUR\")", "3,00\u00a0€");
        shows("en-us", "MakeDuration(2, 3, 0, 1)", "2 days, 3 hours, 1 second");
        shows("de-de", "MakeDuration(1, 0, 0, 0)", "1 Tag");
        shows("en-us", "MakeDateTime(2024, 5, 31, 8, 30, 0)", "May 31, 2024 at 8:30 AM");
        shows("de-de", "MakeDate(2024, 5, 31)", "31. Mai 2024");
        shows("en-us", "MakeTime(15, 30, 9)", "3:30:09 PM");
        shows("de-de", "MakeTime(15, 30, 0)", "15:30");
        shows("en-us", "Slot.phone", "+49 30 12345678");
        shows("en-us", "true", "true");
        shows("tr-tr", "1234567", "1.234.567");
        shows("en-us", "MakeList(1000, NOT_SET, 2)", "1,000\n\n2");
    }

    private void shows(String language, String text, String expected) {
        world.speaking(language);
        assertThat(world.value("ToDisplayString(" + text + ")").text()).isEqualTo(expected);
    }

    @Test
    void shouldShowAFixedNumberOfPlaces() {
        world.speaking("de-de");
        assertThat(world.value("ToDisplayString(1234.5, 2)").text()).isEqualTo("1.234,50");
        assertThat(world.value("ToDisplayString(MakeList(0.125, 2.0), \"; \", 2)")
                        .text())
                .isEqualTo("0,13; 2,00");
    }
}
