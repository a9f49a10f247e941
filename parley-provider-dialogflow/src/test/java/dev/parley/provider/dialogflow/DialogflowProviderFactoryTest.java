package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.Secret;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DialogflowProviderFactoryTest {
    private static final Map<String, Secret> KEY = Map.of("serviceAccount", TestKey.secret("pizza-project"));

    @Test
    void shouldBeFoundAndServeBothEditions() {
        List<BotProviderFactory> found = ServiceLoader.load(BotProviderFactory.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();

        assertThat(found)
                .filteredOn(DialogflowProviderFactory.class::isInstance)
                .singleElement()
                .satisfies(factory -> assertThat(factory.types())
                        .isEqualTo(Map.of(
                                "google-dialogflow-es",
                                BotType.GOOGLE_DIALOG_FLOW_ES,
                                "google-dialogflow-cx",
                                BotType.GOOGLE_DIALOG_FLOW_CX)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://dialogflow.googleapis.com",
                "https://proxy.example.org:8443/",
                "http://127.0.0.1:9000",
                "http://[::1]:9000",
                "http://localhost:9000"
            })
    void shouldTakeAKeyAndAnyEndpointThatIsEncryptedOrHere(String endpoint) {
        assertThat(mistakes(Map.of("endpoint", endpoint, "location", "europe-west1"), KEY))
                .isEmpty();
    }

    @Test
    void shouldNeedNoKeyOnThisMachine() {
        assertThat(mistakes(Map.of("endpoint", "http://127.0.0.1:9000", "project", "p"), Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "endpoint    | http://dialogflow.googleapis.com  | The property endpoint must begin with https://",
                "endpoint    | http://127.0.0.1.example.org      | The property endpoint must begin with https://",
                "endpoint    | ftp://127.0.0.1                   | The property endpoint must begin with https://",
                "endpoint    | dialogflow.googleapis.com:443     | The property endpoint takes a scheme, a host",
                "endpoint    | https://a@dialogflow.example.org  | The property endpoint takes a scheme, a host",
                "endpoint    | https://example.org/v2            | The property endpoint takes a scheme, a host",
                "endpoint    | https://exa mple                  | The property endpoint is not a URI",
                "project     | a/b                               | The property project is not an id",
                "agent       | projects/p/agents/a               | The property agent is not an id",
                "environment | ../x                              | The property environment is not an id",
                "location    | evil.example.org/                 | The property location is not a region",
            })
    void shouldSayWhatIsWrongWithAProperty(String property, String value, String mistake) {
        assertThat(mistakes(Map.of(property, value), KEY))
                .singleElement()
                .satisfies(words -> assertThat(words).startsWith(mistake));
    }

    @Test
    void shouldSayWhichVersionIsNoEnvironment() {
        Integration integration = new Integration(
                "i-1",
                "Google",
                DialogflowProviderFactory.CX,
                Map.of(),
                KEY,
                List.of(new ListedBot("a", "A", "", List.of("live", "live/sessions"), List.of())),
                Integration.STANDARD_DEADLINE,
                Integration.STANDARD_CONCURRENCY);

        assertThat(new DialogflowProviderFactory().mistakes(integration))
                .containsExactly("The version 'live/sessions' of a bot is not the id of an environment.");
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThat(mistakes(Map.of(), Map.of()))
                .containsExactly(
                        "The property project is missing: Google's id of the project of the agent.",
                        "The credential serviceAccount is missing: the JSON of a service account's key file.");
    }

    /** Other types of credentials lead Google's libraries to files, commands and hosts of their choice. */
    @ParameterizedTest
    @MethodSource
    void shouldTakeNothingButAServiceAccountAndNotQuoteIt(String file) {
        assertThat(mistakes(Map.of("project", "p"), Map.of("serviceAccount", new Secret(file))))
                .containsExactly("The credential serviceAccount is not the JSON of a service account's key file"
                        + " (type service_account, with client_email and private_key).");
    }

    private static Stream<String> shouldTakeNothingButAServiceAccountAndNotQuoteIt() {
        return Stream.of(
                "not JSON",
                "[]",
                changed(key -> key.put("type", "external_account")),
                changed(key -> key.put("type", 5)),
                changed(key -> key.putNull("client_email")),
                changed(key -> key.put("private_key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")),
                changed(key -> key.put("private_key", "short")));
    }

    private static String changed(UnaryOperator<ObjectNode> change) {
        return change.apply(TestKey.file("pizza-project")).toString();
    }

    private static List<String> mistakes(Map<String, String> properties, Map<String, Secret> credentials) {
        Integration integration = Calls.integration(DialogflowProviderFactory.CX, properties, credentials);
        return new DialogflowProviderFactory().mistakes(integration);
    }
}
