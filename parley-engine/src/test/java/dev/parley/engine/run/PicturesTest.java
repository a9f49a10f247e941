package dev.parley.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.Segment.Content;
import dev.parley.flow.action.DigitalContent.Media;
import dev.parley.flow.value.CommunicationValue.Part;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    @Test
    void shouldKeepTheFlagsOfTheWordsAroundAPicture() {
        Part part = new Part("Before ![map](<https://example.org/m.png>) after", List.of("StringPlayChars"));

        assertThat(Pictures.cut(part))
                .containsExactly(
                        new Segment.Text("Before", part.flags()),
                        new Segment.RichMedia(
                                List.of(new Content.Attachment(Media.IMAGE, "https://example.org/m.png", "map"))),
                        new Segment.Text("after", part.flags()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" plain words ", "![](data:image/png;base64,AAAA)", "![a](/relative.png)", "[a](https://b.c)"})
    void shouldLeaveWordsAsTheyAre(String words) {
        assertThat(Pictures.cut(Part.of(words))).containsExactly(new Segment.Text(words, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![", "![a](https://", "![a](https://b \"", "![a](https://b    "})
    void shouldNotTakeLongOverTextsThatOnlyBegin(String begin) {
        Part part = Part.of(begin.repeat(500_000 / begin.length()));

        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(Pictures.cut(part)).hasSize(1));
    }
}
