package dev.parley.provider.lex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.textbots.BotSearchResponse.BotType;
import dev.parley.provider.BotProvider.RawMap;
import dev.parley.provider.BotProviderFactory;
import dev.parley.provider.Integration;
import dev.parley.provider.ListedBot;
import dev.parley.provider.ProviderTurn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexSettingsTest {
    private final LexFactory factory = new LexFactory();

    @Test
    void shouldBeFoundAsAService() {
        assertThat(ServiceLoader.load(BotProviderFactory.class))
                .filteredOn(LexFactory.class::isInstance)
                .singleElement()
                .extracting(BotProviderFactory::types)
                .isEqualTo(Map.of("amazon-lex-v1", BotType.AMAZON_LEX, "amazon-lex-v2", BotType.AMAZON_LEX));
    }

    @Test
    void shouldFindEachVersionInItsRegion() {
        assertThat(LexSettings.of(LexCaller.integration(LexVersion.V1, Map.of(), Map.of()))
                        .endpoint())
                .hasToString("https://runtime.lex.eu-west-1.amazonaws.com");
        assertThat(LexSettings.of(LexCaller.integration(LexVersion.V2, Map.of(), Map.of()))
                        .endpoint())
                .hasToString("https://runtime-v2-lex.eu-west-1.amazonaws.com");
    }

    @Test
    void shouldHaveNoMistakesWhereAllIsSet() {
        for (LexVersion version : LexVersion.values()) {
            assertThat(factory.mistakes(LexCaller.integration(version, Map.of("region", "us-gov-west-1"), Map.of())))
                    .isEmpty();
        }
    }

    @Test
    void shouldSayAllThatIsWrongAndWhatToDo() {
        Integration integration = new Integration(
                "lex",
                "Lex",
                "amazon-lex-v2",
                Map.of("region", "evil.example.com/", "endpoint", "ftp://x"),
                Map.of(),
                List.of(
                        new ListedBot("hotel", "Hotel", "", List.of(), List.of()),
                        new ListedBot("ABCDEFGHIJ", "Taxi", "", List.of("live"), List.of())),
                Integration.STANDARD_DEADLINE,
                1);
        assertThat(factory.mistakes(integration))
                .containsExactly(
                        "The property 'region' must name a region of AWS, such as eu-west-1.",
                        "The property 'endpoint' must be an http or https address without a path.",
                        "The credential 'accessKeyId' is missing.",
                        "The credential 'secretAccessKey' is missing.",
                        "Lex can know no bot by 'hotel': set the property 'bot.hotel' to the id that Lex gives it.",
                        "The bot 'hotel' needs at least one version: the alias of Lex, such as TSTALIASID.",
                        "Lex can know no alias by 'live': set the property 'alias.ABCDEFGHIJ.live' to what Lex calls it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://h/path",
                "https://u:p@h",
                "https://h?q",
                "https://h#f",
                "h:80",
                "https://",
                "http://a b",
                "//h"
            })
    void shouldRefuseEndpointsThatAreNoBareAddress(String endpoint) {
        assertThat(factory.mistakes(LexCaller.integration(LexVersion.V2, Map.of("endpoint", endpoint), Map.of())))
                .containsExactly("The property 'endpoint' must be an http or https address without a path.");
    }

    /** The SDK reads each of these properties before the environment variable of the same meaning. */
    @Test
    void shouldNeverAskTheEnvironment(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("config"), """
                [default]
                region = us-east-1
                endpoint_url = http://127.0.0.1:1
                retry_mode = adaptive
                use_fips_endpoint = true
                aws_access_key_id = OTHER
                aws_secret_access_key = OTHER
                """);
        Map<String, String> environment = Map.ofEntries(
                Map.entry("aws.accessKeyId", "OTHER"),
                Map.entry("aws.secretAccessKey", "OTHER"),
                Map.entry("aws.sessionToken", "OTHER"),
                Map.entry("aws.region", "us-east-1"),
                Map.entry("aws.configFile", profile.toString()),
                Map.entry("aws.sharedCredentialsFile", profile.toString()),
                Map.entry("aws.endpointUrl", "http://127.0.0.1:1"),
                Map.entry("aws.endpointUrlLexRuntimeV2", "http://127.0.0.1:1"),
                Map.entry("aws.useFipsEndpoint", "true"),
                Map.entry("aws.useDualstackEndpoint", "true"),
                Map.entry("aws.retryMode", "adaptive"),
                Map.entry("sdk.ua.appId", "OTHER"));
        environment.forEach(System::setProperty);
        try (LexFake fake =
                        new LexFake().answers("lex-v2/1-city.json").refuses(429, "ThrottlingException", "Slow down.");
                LexCaller caller = LexCaller.of(LexVersion.V2, fake)) {
            assertThat(caller.say("hi")).isInstanceOf(ProviderTurn.Answered.class);
            assertThat(caller.say("hi")).isInstanceOf(ProviderTurn.Failed.class);
            assertThat(fake.asked()).hasSize(2);
            assertThat(Signature.region(fake.asked().getFirst().headers())).isEqualTo("eu-west-1");
            assertThat(fake.asked().getFirst().headers().toString()).doesNotContain("OTHER");
        } finally {
            environment.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void shouldSayThatTheSdkCannotReadTheProfilesOfTheMachine(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("config"), "[default\n");
        System.setProperty("aws.configFile", profile.toString());
        try {
            assertThat(factory.mistakes(LexCaller.integration(LexVersion.V2, Map.of(), Map.of())))
                    .singleElement()
                    .asString()
                    .startsWith("The AWS SDK cannot read the profile files of this machine (")
                    .contains("AWS_CONFIG_FILE");
        } finally {
            System.clearProperty("aws.configFile");
        }
    }

    @Test
    void shouldFillTheRawMapOfLex() throws IOException {
        try (LexFake fake = new LexFake()) {
            Integration integration =
                    LexCaller.integration(LexVersion.V2, Map.of("endpoint", fake.endpoint()), Map.of());
            assertThat(factory.open(integration, new LoopbackOutgoing()).rawMap())
                    .isEqualTo(RawMap.AMAZON_LEX);
        }
    }
}
