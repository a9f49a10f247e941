package dev.parley.provider.dialogflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {
    @ParameterizedTest
    @CsvSource({
        ", https://dialogflow.googleapis.com",
        "global, https://dialogflow.googleapis.com",
        "europe-west1, https://europe-west1-dialogflow.googleapis.com",
    })
    void shouldBeGooglesOwnOfTheRegion(String location, String uri) {
        Endpoint endpoint = Endpoint.google(Optional.ofNullable(location));

        assertThat(endpoint.uri()).hasToString(uri);
        assertThat(endpoint.isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://dialogflow.googleapis.com, dialogflow.googleapis.com:443",
        "https://proxy.example.org:8443, proxy.example.org:8443",
        "http://127.0.0.1:9000, 127.0.0.1:9000",
        "http://[::1]:9000, [::1]:9000",
    })
    void shouldHaveAChannelToItsHostAndPort(String uri, String authority) {
        var channel = new Endpoint(URI.create(uri)).channel();
        try {
            assertThat(channel.authority()).isEqualTo(authority);
        } finally {
            channel.shutdownNow();
        }
    }
}
