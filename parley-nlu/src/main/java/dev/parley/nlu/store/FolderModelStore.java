package dev.parley.nlu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps models as files {@code KEY.model} of a folder, as many as it is told, those that were used last. */
public final class FolderModelStore implements ModelStore {
    private static final String ENDING = ".model";

    private final Path folder;
    private final int most;
    private final InstantSource clock;

    /**
     * @param folder made when the first model comes
     * @param most the most models that are kept
     * @param clock tells when a model was used
     */
    public FolderModelStore(Path folder, int most, InstantSource clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> find(String key) {
        Path file = folder.resolve(key + ENDING);
        try {
            byte[] model = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(model);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void save(String key, byte[] model) {
        Path file = folder.resolve(key + ENDING);
        try {
            Files.createDirectories(folder);
            Path written = Files.write(folder.resolve(key + ".new"), model);
            Files.setLastModifiedTime(written, FileTime.from(clock.instant()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forget();
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Removes the models that were not used the longest. */
    private void forget() throws IOException {
        List<Path> models;
        try (Stream<Path> files = Files.list(folder)) {
            models = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(FolderModelStore::used).reversed())
                    .toList();
        }
        for (Path file : models.subList(Math.min(most, models.size()), models.size())) {
            Files.deleteIfExists(file);
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The model " + file + " cannot be read", e);
        }
    }
}
