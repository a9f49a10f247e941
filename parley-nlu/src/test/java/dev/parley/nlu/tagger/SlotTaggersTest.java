package dev.parley.nlu.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.nlu.NluModel;
import dev.parley.nlu.builtin.Builtins;
import dev.parley.nlu.slot.Heard;
import dev.parley.nlu.slot.SlotRecognizers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTaggersTest {
    private static final SlotRecognizers RECOGNIZERS = SlotRecognizers.of(Trips.MODEL);
    private static final SlotTaggers TAGGERS = SlotTaggers.train(Trips.MODEL, RECOGNIZERS, TokenVectors.none());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I want to go from Bonn to Graz             | From=Bonn To=Graz
            to Graz from Bonn                          | To=Graz From=Bonn
            i want to go from bonn to graz             | From=bonn To=graz
            from New Haven to Las Palmas on June 7     | From=New Haven To=Las Palmas Day=June 7
            six people from Bonn to Graz               | Guests=six From=Bonn To=Graz
            I want to go                               |
            """)
    void shouldFindValuesWhereTheExamplesHaveSome(String text, String values) {
        assertThat(find(TAGGERS, "Book", text)).isEqualTo(values == null ? "" : values);
    }

    @Test
    void shouldFindOnlyTheSlotsOfTheIntent() {
        assertThat(find(TAGGERS, "Cancel", "cancel my trip to Graz")).isEqualTo("To=Graz");
        assertThat(find(TAGGERS, "Greet", "hello from Bonn")).isEmpty();
        assertThat(find(TAGGERS, "Unheard", "from Bonn")).isEmpty();
        assertThat(find(TAGGERS, "Book", "")).isEmpty();
    }

    @Test
    void shouldLearnTheSameToTheByte() throws IOException {
        assertThat(bytes(SlotTaggers.train(Trips.MODEL, RECOGNIZERS, TokenVectors.none())))
                .isEqualTo(bytes(TAGGERS));
        assertThat(bytes(SlotTaggers.train(Trips.MODEL, RECOGNIZERS, new LetterVectors())))
                .isEqualTo(bytes(SlotTaggers.train(Trips.MODEL, RECOGNIZERS, new LetterVectors())))
                .isNotEqualTo(bytes(TAGGERS));
    }

    @Test
    void shouldFindTheSameAfterBeingWrittenAndRead() throws IOException {
        SlotTaggers withVectors = SlotTaggers.train(Trips.MODEL, RECOGNIZERS, new LetterVectors());
        SlotTaggers read = SlotTaggers.read(new ByteArrayInputStream(bytes(withVectors)), new LetterVectors());

        Heard heard = heard("from New Haven to Las Palmas for 3 on June 7");
        assertThat(read.find("Book", heard, RECOGNIZERS.marks(heard)))
                .isNotEmpty()
                .isEqualTo(withVectors.find("Book", heard, RECOGNIZERS.marks(heard)));
        assertThat(bytes(read)).isEqualTo(bytes(withVectors));
        assertThat(bytes(TAGGERS).length).isLessThan(100_000);
    }

    @Test
    void shouldRefuseOtherVectorsAndOtherBytes() throws IOException {
        byte[] bytes = bytes(TAGGERS);

        assertThatThrownBy(() -> SlotTaggers.read(new ByteArrayInputStream(bytes), new LetterVectors()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train them again");
        assertThatThrownBy(() -> SlotTaggers.read(new ByteArrayInputStream(new byte[100]), TokenVectors.none()))
                .isInstanceOf(IOException.class);
        for (int length = 0; length < bytes.length; length += 97) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> SlotTaggers.read(new ByteArrayInputStream(part), TokenVectors.none()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void shouldLearnNothingFromFlowsWithoutMarkedValues() throws IOException {
        SlotTaggers nothing =
                SlotTaggers.train(NluModel.empty("en"), SlotRecognizers.of(NluModel.empty("en")), TokenVectors.none());

        assertThat(find(nothing, "Book", "from Bonn to Graz")).isEmpty();
        assertThat(bytes(nothing).length).isLessThan(100);
    }

    @Test
    void shouldSayHowSureItIs() {
        List<Double> sure = probabilities("I want to go from Bonn to Graz");
        List<Double> unsure = probabilities("Bonn then maybe something Graz or so");

        assertThat(sure).allMatch(probability -> probability > 0.8 && probability <= 1);
        assertThat(unsure).allMatch(probability -> probability < 0.8);
    }

    private static List<Double> probabilities(String text) {
        Heard heard = heard(text);
        return TAGGERS.find("Book", heard, RECOGNIZERS.marks(heard)).stream()
                .map(value -> value.probability())
                .toList();
    }

    private static String find(SlotTaggers taggers, String intent, String text) {
        Heard heard = heard(text);
        StringBuilder found = new StringBuilder();
        taggers.find(intent, heard, RECOGNIZERS.marks(heard))
                .forEach(value -> found.append(found.isEmpty() ? "" : " ")
                        .append(value.slot())
                        .append("=")
                        .append(text, value.from(), value.to()));
        return found.toString();
    }

    private static Heard heard(String text) {
        return new Heard(text, Builtins.of("en-us").spans(text, LocalDateTime.of(2026, 11, 25, 10, 0)), false);
    }

    private static byte[] bytes(SlotTaggers taggers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        taggers.write(out);
        return out.toByteArray();
    }
}
