package dev.parley.provider.nuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider.RawMap;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NuanceSettingsTest {
    private final NuanceFactory factory = new NuanceFactory();

    @Test
    void shouldBeFoundAsAService() {
        assertThat(ServiceLoader.load(BotProviderFactory.class))
                .filteredOn(NuanceFactory.class::isInstance)
                .singleElement()
                .extracting(BotProviderFactory::types)
                .isEqualTo(Map.of("nuance-mix", BotType.NUANCE_DLG));
    }

    @ParameterizedTest
    @CsvSource({
        "executionHost, dlg.eu.nuance.com,          https://dlg.eu.nuance.com/dlg/v1",
        "executionHost, api.nuance.com:443,         https://dlg.api.nuance.com:443/dlg/v1",
        "uri,           https://bots.example.com//, https://bots.example.com",
        "other,         x,                          https://dlg.api.nuance.com/dlg/v1"
    })
    void shouldKnowWhereTheDialogueServiceIs(String property, String value, String base) {
        Integration integration = NuanceCaller.integration(Map.of(property, value), NuanceCaller.CREDENTIALS);
        assertThat(factory.mistakes(integration)).isEmpty();
        assertThat(new NuanceSettings(integration).base()).hasToString(base);
    }

    @Test
    void shouldPreferTheCredentialsOfTheBot() {
        NuanceSettings.Client client = new NuanceSettings(NuanceCaller.integration(
                        Map.of(),
                        Map.of(
                                "clientId",
                                "all",
                                "clientSecret",
                                "s",
                                "clientId.coffee",
                                "one",
                                "clientSecret.coffee",
                                "t")))
                .client(NuanceCaller.COFFEE);
        assertThat(client.id()).isEqualTo("one");
        assertThat(client.secret().value()).isEqualTo("t");
        assertThat(client.toString()).doesNotContain("secret=t");
    }

    @Test
    void shouldSayAllThatIsWrongAndWhatToDo() {
        assertThat(factory.mistakes(NuanceCaller.integration(
                        Map.of("uri", "ftp://x", "tokenUri", "https://u:p@x", "executionHost", "a/b"),
                        Map.of("clientSecret.coffee", "s"))))
                .containsExactly(
                        "The property 'uri' must be an http or https address.",
                        "The property 'tokenUri' must be an http or https address.",
                        "The property 'executionHost' must be a host, such as api.nuance.com:443.",
                        "The bot 'coffee' needs the credential 'clientId', or 'clientId.coffee' for it alone.");
    }

    @Test
    void shouldFillTheRawMapOfNuance() {
        assertThat(factory.open(NuanceCaller.integration(Map.of(), NuanceCaller.CREDENTIALS), new LoopbackOutgoing())
                        .rawMap())
                .isEqualTo(RawMap.NUANCE_MIX_DLG);
    }
}
