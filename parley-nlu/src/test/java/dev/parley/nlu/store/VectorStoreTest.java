package dev.parley.nlu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorStoreTest {
    private static final long ENOUGH = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void shouldFindWhatItKept() {
        VectorStore store = new FolderVectorStore(folder.resolve("vectors"), ENOUGH);
        store.save("bge", Map.of("one", new float[] {1, 2}, "two", new float[] {3, 4}));
        store.save("bge", Map.of("three", new float[] {5, -0.5f}));
        store.save("other", Map.of("one", new float[] {7, 8, 9}));

        Map<String, float[]> found =
                new FolderVectorStore(folder.resolve("vectors"), ENOUGH).find("bge", List.of("three", "one", "four"));

        assertThat(found).containsOnlyKeys("one", "three");
        assertThat(found.get("one")).containsExactly(1, 2);
        assertThat(found.get("three")).containsExactly(5, -0.5f);
        assertThat(store.find("other", List.of("one")).get("one")).containsExactly(7, 8, 9);
        assertThat(store.find("none", List.of("one"))).isEmpty();
    }

    @Test
    void shouldGoOnBehindARecordThatWasCutOff() throws IOException {
        VectorStore store = new FolderVectorStore(folder, ENOUGH);
        store.save("bge", Map.of("one", new float[] {1, 2}));
        Files.write(folder.resolve("bge.vectors"), new byte[] {9, 9, 9}, StandardOpenOption.APPEND);

        assertThat(store.find("bge", List.of("one"))).hasSize(1);
        store.save("bge", Map.of("two", new float[] {3, 4}));

        assertThat(store.find("bge", List.of("one", "two"))).hasSize(2);
    }

    @Test
    void shouldTakeNothingFromAFileThatHasJustBegun() throws IOException {
        Files.write(folder.resolve("bge.vectors"), new byte[] {2, 0});
        VectorStore store = new FolderVectorStore(folder, ENOUGH);

        assertThat(store.find("bge", List.of("one"))).isEmpty();
        store.save("bge", Map.of("one", new float[] {1, 2}));

        assertThat(store.find("bge", List.of("one"))).hasSize(1);
    }

    @Test
    void shouldBeginAnewWhenAFileWouldGrowTooLarge() throws IOException {
        VectorStore store = new FolderVectorStore(folder, 60);
        store.save("bge", Map.of("one", new float[] {1, 2}));
        store.save("bge", Map.of("two", new float[] {3, 4}));
        store.save("bge", Map.of("three", new float[] {5, 6}));

        assertThat(store.find("bge", List.of("one", "two", "three"))).containsOnlyKeys("three");
        assertThat(Files.size(folder.resolve("bge.vectors"))).isLessThanOrEqualTo(60);
    }

    @Test
    void shouldKeepInMemoryWhatWasUsedLast() {
        VectorStore store = new MemoryVectorStore(2);
        store.save("bge", Map.of("one", new float[] {1}));
        store.save("bge", Map.of("two", new float[] {2}));
        store.find("bge", List.of("one"));
        store.save("bge", Map.of("three", new float[] {3}));

        assertThat(store.find("bge", List.of("one", "two", "three"))).containsOnlyKeys("one", "three");
    }

    @Test
    void shouldKeepInMemoryTheModelsUsedLast() {
        ModelStore store = new MemoryModelStore(2);
        store.save("a", new byte[] {1});
        store.save("b", new byte[] {2});
        store.find("a");
        store.save("c", new byte[] {3});

        assertThat(store.find("a")).isPresent();
        assertThat(store.find("b")).isEmpty();
        assertThat(store.find("c")).isPresent();
    }
}
