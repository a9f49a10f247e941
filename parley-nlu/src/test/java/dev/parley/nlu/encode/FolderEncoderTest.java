package dev.parley.nlu.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEncoderTest {
    private static final EncoderSettings MEAN = new EncoderSettings(Pooling.MEAN, 128, Set.of());

    @TempDir
    private static Path folder;

    @BeforeAll
    static void copyTheBundledModel() throws IOException {
        copy("/bge-small-en-v1.5-q.onnx", folder.resolve("model.onnx"));
        copy("/bge-small-en-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
    }

    @Test
    void shouldUseTheModelOfTheFolder() throws IOException {
        Encoder encoder = FolderEncoder.open(folder, EncoderSettings.ENGLISH);

        assertThat(encoder.encode("hello there").sentence())
                .isEqualTo(BundledEncoder.shared().encode("hello there").sentence());
        assertThat(encoder.reads("de")).isFalse();
    }

    @Test
    void shouldPoolAsItIsTold() throws IOException {
        Encoder cls = FolderEncoder.open(folder, EncoderSettings.ENGLISH);
        Encoder mean = FolderEncoder.open(folder, MEAN);

        assertThat(mean.encode("hello there").sentence())
                .isNotEqualTo(cls.encode("hello there").sentence());
        assertThat(mean.id()).isNotEqualTo(cls.id());
        assertThat(mean.reads("de")).isTrue();
        assertThat(mean.encode("word ".repeat(600)).tokens()).hasSize(126);
    }

    @Test
    void shouldSayWhichFileIsMissingOrUnfit(@TempDir Path odd) throws IOException {
        Files.writeString(odd.resolve("model.onnx"), "no model");
        Files.writeString(odd.resolve("tokenizer.json"), "{\"model\": {\"type\": \"BPE\"}}");
        assertThatThrownBy(() -> FolderEncoder.open(odd, MEAN))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("BPE");

        Files.delete(odd.resolve("tokenizer.json"));
        assertThatThrownBy(() -> FolderEncoder.open(odd, MEAN)).isInstanceOf(NoSuchFileException.class);

        Files.writeString(odd.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\n");
        assertThatThrownBy(() -> FolderEncoder.open(odd, MEAN))
                .isInstanceOf(EncoderException.class)
                .hasMessageStartingWith("The model cannot be opened: ");
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = Objects.requireNonNull(FolderEncoderTest.class.getResourceAsStream(resource))) {
            Files.copy(in, file);
        }
    }
}
