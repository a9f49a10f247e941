package dev.parley.provider.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectorFactoryTest {
    private final ConnectorFactory factory = new ConnectorFactory();

    @Test
    void shouldBeFound() {
        assertThat(ServiceLoader.load(BotProviderFactory.class)).hasAtLeastOneElementOfType(ConnectorFactory.class);
    }

    @Test
    void shouldFindNoMistakeWhereThereIsNone() {
        assertThat(factory.mistakes(Calls.integration(ConnectorFactory.V1, URI.create("https://bot.example/turn"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "uri, ftp://bot.example, begins with https",
        "uri, bot.example, begins with https",
        "uri, https://, begins with https",
        "uri, https://bot.example/a b, begins with https",
        "url, https://bot.example, needs the property 'uri'",
    })
    void shouldSayWhatIsWrong(String property, String value, String words) {
        assertThat(factory.mistakes(integration(Map.of(property, value), Map.of())))
                .anySatisfy(mistake -> assertThat(mistake).contains(words));
    }

    @Test
    void shouldTakeOneSecretOnly() {
        Map<String, Secret> two = Map.of("a", new Secret("1"), "b", new Secret("2"));

        assertThat(factory.mistakes(integration(Map.of("uri", "https://bot.example"), two)))
                .containsExactly("It has more than one credential; a connection secret is one header.");
    }

    private static Integration integration(Map<String, String> properties, Map<String, Secret> credentials) {
        return new Integration(
                "i", "I", ConnectorFactory.V2, properties, credentials, List.of(), Duration.ofSeconds(1), 1);
    }
}
