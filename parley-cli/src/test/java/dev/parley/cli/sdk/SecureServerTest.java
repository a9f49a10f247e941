package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.cli.CommandLineRun;
import dev.parley.cli.certs.CertsCommand;
import dev.parley.cli.serve.RunningServer;
import dev.parley.server.tls.CertificateFolder;
import dev.parley.server.tls.TlsFiles;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** HTTPS with the certificate of {@code parley certs}. */
class SecureServerTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private static Path folder = Path.of(".");

    private static @Nullable RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        CommandLineRun.of(new CertsCommand(Clock.systemUTC()), "certs", "--out", folder.toString());
        server = ExampleServer.startSecure(new CertificateFolder(folder).server());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static URI address() {
        return Objects.requireNonNull(server).address();
    }

    @Test
    void shouldSayWhereItIs() {
        assertThat(address().toString()).matches("https://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void shouldConverseWithTheJavaScriptSdk() throws IOException, InterruptedException, URISyntaxException {
        NodeScripts.prepare();
        Scripts script = Scripts.of("pizza-order");
        String output = NodeScripts.run(
                Map.of(
                        "NODE_EXTRA_CA_CERTS",
                        new CertificateFolder(folder).authority().toString()),
                "converse.js",
                "https://localhost:" + address().getPort(),
                script.bot(),
                MAPPER.writeValueAsString(script.words()));
        assertThat(MAPPER.readValue(output, new TypeReference<List<String>>() {}))
                .isEqualTo(script.expected());
    }

    @Test
    void shouldBeTrustedByThoseWhoKnowTheAuthorityOnly() throws Exception {
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> get(stranger, "/parley/health")).isInstanceOf(SSLHandshakeException.class);
        }
        try (HttpClient friend = HttpClient.newBuilder().sslContext(trusting()).build()) {
            assertThat(get(friend, "/parley/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shouldKeepItsCookiesForHttps() throws Exception {
        CookieManager cookies = new CookieManager();
        try (HttpClient browser = HttpClient.newBuilder()
                .sslContext(trusting())
                .cookieHandler(cookies)
                .build()) {
            get(browser, "/oauth/authorize?response_type=code&client_id=example-app");
        }
        assertThat(cookies.getCookieStore().getCookies())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getSecure()).isTrue());
    }

    @Test
    void shouldNotStartWithACertificateThatHasEnded() {
        Path old = folder.resolve("old");
        CommandLineRun.of(
                new CertsCommand(InstantSource.fixed(Clock.systemUTC().instant().minus(Duration.ofDays(398)))),
                "certs",
                "--out",
                old.toString());
        TlsFiles files = new CertificateFolder(old).server();

        assertThatThrownBy(() -> ExampleServer.startSecure(files).close())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the certificate in " + files.certificate() + " expired at ");
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(KeyStore.getInstance(
                new CertificateFolder(folder).trustStore().toFile(),
                CertificateFolder.TRUST_STORE_PASSWORD.toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
