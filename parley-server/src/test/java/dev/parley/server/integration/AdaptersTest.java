package dev.parley.server.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.outgoing.Outgoing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdaptersTest {
    private final Path providers;

    AdaptersTest(@TempDir Path folder) {
        providers = folder.resolve("providers");
    }

    /** An adapter that stands in a folder only: the class path has no list that names it. */
    public static final class PigeonFactory implements BotProviderFactory {
        @Override
        public Map<String, BotType> types() {
            return Map.of("pigeon", BotType.AMAZON_LEX);
        }

        @Override
        public List<String> mistakes(Integration integration) {
            return List.of();
        }

        @Override
        public BotProvider open(Integration integration, Outgoing outgoing) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void shouldHaveThoseOfTheClassPath() throws IOException {
        try (Adapters adapters = Adapters.of(providers, Set.of("bot-connector-v1"))) {
            assertThat(types(adapters)).contains("bot-connector-v1", "bot-connector-v2");
        }
    }

    @Test
    void shouldOpenAFolderOnlyWhenItIsNeeded() throws IOException {
        writeJar(providers.resolve("pigeon"));
        Files.createDirectories(providers.resolve("empty"));

        try (Adapters without = Adapters.of(providers, Set.of("bot-connector-v1"));
                Adapters other = Adapters.of(providers, Set.of("carrier"));
                Adapters with = Adapters.of(providers, Set.of("pigeon", "bot-connector-v1"))) {
            assertThat(types(without)).doesNotContain("pigeon");
            assertThat(types(other)).doesNotContain("pigeon");
            assertThat(types(with)).contains("pigeon", "bot-connector-v1");
            assertThat(with.factories().getLast().getClass().getClassLoader())
                    .isNotSameAs(PigeonFactory.class.getClassLoader());
        }
    }

    private static List<String> types(Adapters adapters) {
        return adapters.factories().stream()
                .flatMap(factory -> factory.types().keySet().stream())
                .toList();
    }

    /** A jar with the pigeon's class under another name, so that only the folder has it. */
    private static void writeJar(Path folder) throws IOException {
        Files.createDirectories(folder);
        String path = PigeonFactory.class.getName().replace('.', '/') + ".class";
        String renamed = path.replace("AdaptersTest$PigeonFactory", "AdaptersTest$HiddenFactory");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(folder.resolve("pigeon.jar")));
                InputStream code = Objects.requireNonNull(
                        AdaptersTest.class.getClassLoader().getResourceAsStream(path))) {
            jar.putNextEntry(new JarEntry(renamed));
            jar.write(renamed(code.readAllBytes()));
            jar.putNextEntry(new JarEntry("META-INF/services/" + BotProviderFactory.class.getName()));
            jar.write(
                    renamed.replace('/', '.').replace(".class", "").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** The names have the same length, so that the constant pool stays as it is. */
    private static byte[] renamed(byte[] code) {
        String text = new String(code, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replace("AdaptersTest$PigeonFactory", "AdaptersTest$HiddenFactory")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
