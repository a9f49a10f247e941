package dev.parley.nlu.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parley.flow.nlu.Detection.SlotMatch;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.nlu.ListItem;
import dev.parley.flow.nlu.Mechanism;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Slot;
import dev.parley.flow.nlu.SlotType;
import dev.parley.flow.value.CurrencyValue;
import dev.parley.flow.value.DateValue;
import dev.parley.flow.value.DurationValue;
import dev.parley.flow.value.TimeValue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, in whatever language: no exception, an end in time, and values of the types they claim to be. */
class SlotPropertyTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00:00Z");
    private static final SlotRecognizers RECOGNIZERS = SlotRecognizers.of(new NluModel(
            "en-us",
            List.of(),
            List.of(
                    new Slot("number", "builtin:number"),
                    new Slot("money", "builtin:amountOfMoney"),
                    new Slot("date", "builtin:date"),
                    new Slot("time", "builtin:time"),
                    new Slot("duration", "builtin:duration"),
                    new Slot("email", "builtin:email"),
                    new Slot("phone", "builtin:phoneNumber"),
                    new Slot("boolean", "builtin:boolean"),
                    new Slot("any", "builtin:any"),
                    new Slot("list", "ListType"),
                    new Slot("digits", "DigitsType"),
                    new Slot("code", "CodeType")),
            List.of(
                    new SlotType(
                            "ListType",
                            "",
                            new Mechanism.ListOf(
                                    false,
                                    List.of(new ListItem("twenty", List.of()), new ListItem("five", List.of())))),
                    new SlotType("DigitsType", "", new Mechanism.Ai("NumberSequence", 0, 0, false)),
                    new SlotType("CodeType", "", new Mechanism.Ai("Alphanumeric", 0, 0, true)))));

    @Property(tries = 600)
    void shouldMakeSomethingOfAnyText(@ForAll String text, @ForAll("languages") String language) {
        check(text, language);
    }

    @Property(tries = 1_500)
    void shouldMakeSomethingOfAnyMixtureOfWords(@ForAll("mixtures") String text, @ForAll("languages") String language) {
        check(text, language);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en-us", "en-GB", "es", "de-DE", "fr_CA", "pt-BR", "it", "nl", "ja", "", "??", "x-y-z");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "1",
                        "12",
                        "007",
                        "2026",
                        "99999999999999999999",
                        ".",
                        ",",
                        ":",
                        "/",
                        "-",
                        "'",
                        " ",
                        "  ",
                        "$",
                        "€",
                        "%",
                        "twenty",
                        "five",
                        "hundred",
                        "and",
                        "a",
                        "half",
                        "point",
                        "minus",
                        "next",
                        "monday",
                        "june",
                        "the",
                        "th",
                        "in",
                        "days",
                        "hours",
                        "o'clock",
                        "past",
                        "to",
                        "at",
                        "pm",
                        "p.m.",
                        "tomorrow",
                        "dollars",
                        "cents",
                        "million",
                        "veinte",
                        "y",
                        "media",
                        "und",
                        "fünfundzwanzig",
                        "halb",
                        "uhr",
                        "quatre-vingt",
                        "et",
                        "heures",
                        "meia",
                        "mezza",
                        "kwart",
                        "over",
                        "T",
                        "Z",
                        "P",
                        "\u0301",
                        "½",
                        "٣",
                        "\u200B",
                        "İ",
                        "@",
                        "a@b.co",
                        "+1 317 555 0100",
                        "double")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .flatMap(words -> Arbitraries.of(" ", "").map(blank -> String.join(blank, words)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1.",
                "five ",
                "twenty ",
                "und",
                "fünf",
                "hundert",
                "1/",
                "1:1 ",
                "a",
                "half ",
                "and ",
                "next monday ",
                "$",
                "in ",
                "at 5 ",
                "2 hours ",
                "\u0301",
                "\uD83D",
                "ﷺ",
                "😀",
                "\u0000",
                "\u001B",
                "-",
                "een",
                "quatre vingt ",
                "@",
                "a@",
                "+1",
                "(",
                "double "
            })
    void shouldEndInTimeHoweverLongTheTextIs(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String language : List.of("en", "de", "fr", "nl", "it", "es", "pt")) {
                check(text, language);
            }
        });
    }

    private static void check(String text, String language) {
        List<SlotMatch> shared = find(text, language, Optional.empty());
        assertThat(shared).allSatisfy(SlotPropertyTest::checkValue);
        for (String slot :
                List.of("number", "money", "date", "time", "duration", "list", "digits", "code", "boolean")) {
            assertThat(find(text, language, Optional.of(slot))).allSatisfy(SlotPropertyTest::checkValue);
        }
    }

    private static List<SlotMatch> find(String text, String language, Optional<String> slot) {
        return RECOGNIZERS.find(new DetectionRequest(text, language, NOW, List.of(), slot, Map.of()), Optional.empty());
    }

    private static void checkValue(SlotMatch match) {
        assertThat(match.raw()).isNotEmpty();
        assertThat(match.probability()).isBetween(0.0, 1.0);
        String value = match.resolved();
        switch (match.slot()) {
            case "number" -> assertThat(value).matches("-?[0-9]{1,18}\\.[0-9]{1,24}");
            case "money" ->
                assertThat(CurrencyValue.parse(value))
                        .get()
                        .extracting(CurrencyValue::text)
                        .isEqualTo(value);
            case "date" ->
                assertThat(DateValue.parse(value))
                        .get()
                        .extracting(DateValue::text)
                        .isEqualTo(value);
            case "time" ->
                assertThat(TimeValue.parse(value))
                        .get()
                        .extracting(TimeValue::text)
                        .isEqualTo(value);
            case "duration" ->
                assertThat(DurationValue.parse(value))
                        .get()
                        .extracting(DurationValue::text)
                        .isEqualTo(value);
            case "digits" -> assertThat(value).matches("[0-9]{1,500}");
            case "boolean" -> assertThat(value).isIn("true", "false");
            case "phone" -> assertThat(value).matches("\\+[0-9]+");
            default -> assertThat(value).isNotEmpty();
        }
    }
}
