package dev.parley.nlu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderModelStoreTest {
    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void shouldFindWhatItKept() {
        store(9).save("a", new byte[] {1, 2});
        store(9).save("a", new byte[] {3});

        assertThat(store(9).find("a"))
                .hasValueSatisfying(model -> assertThat(model).containsExactly(3));
        assertThat(store(9).find("b")).isEmpty();
    }

    @Test
    void shouldForgetWhatWasNotUsedTheLongest() {
        for (String key : new String[] {"a", "b", "c"}) {
            now = now.plusSeconds(10);
            store(9).save(key, new byte[] {1});
        }
        now = now.plusSeconds(10);
        assertThat(store(9).find("a")).isPresent();
        now = now.plusSeconds(10);

        store(2).save("d", new byte[] {1});

        assertThat(folder).isDirectoryContaining("glob:**a.model").isDirectoryContaining("glob:**d.model");
        assertThat(folder).isDirectoryNotContaining("glob:**{b,c}.*");
    }

    @Test
    void shouldSayWhatItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> new FolderModelStore(file, 1, () -> now).save("a", new byte[0]))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a.model cannot be written");
    }

    private FolderModelStore store(int most) {
        return new FolderModelStore(folder.resolve("."), most, () -> now);
    }
}
