package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordPiecesTest {
    private static final WordPieces PIECES =
            new WordPieces(Vocabulary.ofTokenizerJson(resource("/bge-small-en-v1.5-q-tokenizer.json")));

    /** Texts with the numbers that the tokenizer the model was published with gives them. */
    static Stream<Arguments> texts() throws IOException {
        String lines = new String(resource("word-pieces.tsv").readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines().map(line -> line.split("\t", -1)).map(line -> Arguments.of(line[0], line[1]));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldNumberPiecesAsTheModelLearntThem(String text, String ids) {
        assertThat(ids(PIECES.of(text, 510))).isEqualTo(ids);
    }

    @Test
    void shouldKnowWhereEachPieceStands() {
        String text = "Crème  unaffable日";

        assertThat(PIECES.of(text, 510))
                .extracting(token -> text.substring(token.from(), token.to()))
                .containsExactly("Cr", "ème", "una", "ffa", "ble", "日");
    }

    @Test
    void shouldTakeTextThatLooksLikeASpecialPieceForText() {
        assertThat(PIECES.of("[SEP]", 510))
                .extracting(Token::id)
                .doesNotContain(102)
                .hasSizeGreaterThan(1);
    }

    @Test
    void shouldStopAtTheBound() {
        assertThat(PIECES.of("word ".repeat(600), 510)).hasSize(510);
        assertThat(PIECES.of("unaffable ".repeat(3), 4)).hasSize(4);
        assertThat(PIECES.of("\uD83D\uDE00\uD83D", 510)).hasSize(1);
    }

    private static String ids(List<Token> tokens) {
        return tokens.stream().map(token -> String.valueOf(token.id())).collect(Collectors.joining(" "));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(WordPiecesTest.class.getResourceAsStream(name));
    }
}
