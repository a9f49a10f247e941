package dev.parley.server.integration;

import dev.parley.provider.BotProviderFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The adapters of third-party bots: those of the class path, and those of the folders in {@code providers} beside the
 * folder with the program's jars, each of which holds the jars of one. A folder is opened only when an integration has a type that no adapter
 * serves yet, so that who does not need it does not pay for it.
 */
public final class Adapters implements AutoCloseable {
    private final List<BotProviderFactory> factories = new ArrayList<>();
    private final List<URLClassLoader> loaders = new ArrayList<>();

    private Adapters() {}

    /**
     * @param providers the folder of the folders; it need not be there
     * @param types the types of the integrations there are
     */
    public static Adapters of(Path providers, Set<String> types) throws IOException {
        Adapters adapters = new Adapters();
        ServiceLoader.load(BotProviderFactory.class, Adapters.class.getClassLoader())
                .forEach(adapters.factories::add);
        Set<String> wanted = new HashSet<>(types);
        adapters.factories.forEach(factory -> wanted.removeAll(factory.types().keySet()));
        for (Path folder : folders(providers)) {
            if (!wanted.isEmpty()) {
                adapters.open(folder, wanted);
            }
        }
        return adapters;
    }

    /** The folder {@code providers} beside the one with the jars of this program. */
    public static Path besideTheProgram() {
        CodeSource source = Adapters.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Path.of("providers")
                    : Path.of(source.getLocation().toURI())
                            .toAbsolutePath()
                            .resolve("../../providers")
                            .normalize();
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public List<BotProviderFactory> factories() {
        return List.copyOf(factories);
    }

    private void open(Path folder, Set<String> wanted) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(folder.getFileName().toString(), jars(folder), Adapters.class.getClassLoader());
        List<BotProviderFactory> found = ServiceLoader.load(BotProviderFactory.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .filter(factory -> factory.types().keySet().stream().anyMatch(wanted::contains))
                .toList();
        if (found.isEmpty()) {
            loader.close();
            return;
        }
        loaders.add(loader);
        factories.addAll(found);
        found.forEach(factory -> wanted.removeAll(factory.types().keySet()));
    }

    private static List<Path> folders(Path providers) throws IOException {
        if (!Files.isDirectory(providers)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(providers)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static URL[] jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Adapters::url)
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        for (URLClassLoader loader : loaders) {
            try {
                loader.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
