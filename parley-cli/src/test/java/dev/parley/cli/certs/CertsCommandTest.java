package dev.parley.cli.certs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.cli.CommandLineRun;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertsCommandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void shouldSayWhatItMadeAndHowToTrustIt() {
        CommandLineRun run = run(NOW, "certs", folder.toString(), "--host", "api.parley.localhost", "--host=localhost");

        Path made = folder.resolve(".parley/certs");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("""
                A new authority:     %1$s/ca.pem, until 2036-02-27
                A new certificate:   %1$s/server.pem, until 2027-04-02, for localhost, 127.0.0.1, ::1, api.parley.localhost
                Its key:             %1$s/server-key.pem
                """.formatted(made));
        assertThat(run.out())
                .contains("-Djavax.net.ssl.trustStore=" + made + "/ca.p12 -Djavax.net.ssl.trustStorePassword=changeit")
                .contains("NODE_EXTRA_CA_CERTS=" + made + "/ca.pem")
                .contains("ssl_ca_cert = '" + made + "/ca.pem'")
                .contains("REQUESTS_CA_BUNDLE=" + made + "/ca.pem")
                .contains("SSL_CERT_FILE=" + made + "/ca.pem");
    }

    @Test
    void shouldKeepTheAuthorityTheNextTime() {
        Path out = folder.resolve("elsewhere");
        run(NOW, "certs", "--out", out.toString());

        CommandLineRun again = run(NOW.plus(Duration.ofDays(100)), "certs", "--out", out.toString());

        assertThat(again.out())
                .startsWith("The same authority:  " + out + "/ca.pem, until 2036-02-27\n")
                .contains("server.pem, until 2027-07-11");
    }

    @Test
    void shouldRefuseWhatIsNoHostOrFolder() {
        CommandLineRun host = run(NOW, "certs", folder.toString(), "--host", "https://api.example");
        assertThat(host.exitCode()).isEqualTo(2);
        assertThat(host.err()).contains("'https://api.example' is no name or address of a host");
        assertThat(folder).isEmptyDirectory();

        CommandLineRun nowhere = run(NOW, "certs", folder.resolve("nowhere").toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("There is no folder");
    }

    private static CommandLineRun run(Instant now, String... arguments) {
        return CommandLineRun.of(new CertsCommand(InstantSource.fixed(now)), arguments);
    }
}
