package dev.parley.server.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateFolderTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<HostName> HOSTS = Stream.of("localhost", "127.0.0.1", "::1", "api.Parley.localhost")
            .map(host -> HostName.of(host).orElseThrow())
            .toList();

    @TempDir
    private Path temporary;

    private CertificateFolder folder = new CertificateFolder(Path.of("."));

    @BeforeEach
    void choose() {
        folder = new CertificateFolder(temporary.resolve("workspace/.parley/certs"));
    }

    @Test
    void shouldMakeAnAuthorityAndACertificateForEveryHost() throws IOException, GeneralSecurityException {
        CertificateFolder.Renewal renewal = folder.renew(HOSTS, NOW);

        assertThat(renewal.newAuthority()).isTrue();
        X509Certificate authority = authority();
        assertThat(authority.getBasicConstraints())
                .as("vouches for servers only")
                .isZero();
        authority.verify(authority.getPublicKey());
        List<X509Certificate> chain = PemFile.certificates(folder.server().certificate());
        assertThat(chain).hasSize(2).last().isEqualTo(authority);
        X509Certificate server = chain.getFirst();
        server.verify(authority.getPublicKey());
        assertThat(server.getBasicConstraints()).as("vouches for nobody").isEqualTo(-1);
        assertThat(server.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        assertThat(server.getSubjectAlternativeNames().stream()
                        .map(Collection::toArray)
                        .map(name -> name[0] + " " + name[1]))
                .containsExactly("2 localhost", "7 127.0.0.1", "7 0:0:0:0:0:0:0:1", "2 api.parley.localhost");
        folder.server().check(NOW);
    }

    @Test
    void shouldEndWhenTheClockSaysSo() throws IOException {
        CertificateFolder.Renewal renewal = folder.renew(HOSTS, NOW);

        assertThat(renewal.serverEnds()).isEqualTo("2027-04-02T12:00:00Z");
        assertThat(renewal.authorityEnds()).isEqualTo("2036-02-27T12:00:00Z");
        assertThat(server().getNotBefore()).isEqualTo("2026-03-01T11:55:00Z");
        folder.server().check(renewal.serverEnds());
        assertThatThrownBy(() -> folder.server().check(renewal.serverEnds().plusSeconds(1)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expired at 2027-04-02T12:00:00Z; 'parley certs' renews");
    }

    @Test
    void shouldKeepTheAuthorityAndRenewTheCertificate() throws IOException, GeneralSecurityException {
        folder.renew(HOSTS, NOW);
        X509Certificate authority = authority();
        X509Certificate first = server();

        CertificateFolder.Renewal renewal = folder.renew(HOSTS.subList(0, 1), NOW.plus(Duration.ofDays(300)));

        assertThat(renewal.newAuthority()).isFalse();
        assertThat(renewal.serverEnds()).isEqualTo(NOW.plus(Duration.ofDays(300 + 397)));
        assertThat(authority()).isEqualTo(authority);
        assertThat(server().getPublicKey()).isNotEqualTo(first.getPublicKey());
        assertThat(server().getSerialNumber()).isNotEqualTo(first.getSerialNumber());
        server().verify(authority.getPublicKey());
        folder.server().check(NOW.plus(Duration.ofDays(300)));
    }

    @Test
    void shouldEndWithTheAuthorityAtTheLatest() throws IOException {
        Instant end = folder.renew(HOSTS, NOW).authorityEnds();

        CertificateFolder.Renewal late = folder.renew(HOSTS, end.minusSeconds(3600));
        assertThat(late.newAuthority()).isFalse();
        assertThat(late.serverEnds()).isEqualTo(end);

        CertificateFolder.Renewal after = folder.renew(HOSTS, end);
        assertThat(after.newAuthority()).isTrue();
        assertThat(after.authorityEnds()).isEqualTo(end.plus(Duration.ofDays(3650)));
    }

    @Test
    void shouldKeepKeysForTheirOwner() throws IOException {
        assumeTrue(
                temporary.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: this file system has no POSIX permissions");
        folder.renew(HOSTS, NOW);
        Files.setPosixFilePermissions(folder.server().key(), PosixFilePermissions.fromString("rw-r--r--"));
        folder.renew(HOSTS, NOW);

        assertThat(permissions(folder.path())).isEqualTo("rwx------");
        assertThat(permissions(folder.path().resolve("ca-key.pem"))).isEqualTo("rw-------");
        assertThat(permissions(folder.server().key())).isEqualTo("rw-------");
        assertThat(permissions(folder.authority())).isEqualTo("rw-r--r--");
        try (Stream<Path> files = Files.list(folder.path())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("nothing is left lying about")
                    .containsExactlyInAnyOrder("ca.pem", "ca-key.pem", "ca.p12", "server.pem", "server-key.pem");
        }
    }

    @Test
    void shouldMakeATrustStoreForJava() throws IOException, GeneralSecurityException {
        folder.renew(HOSTS, NOW);

        KeyStore store = KeyStore.getInstance(
                folder.trustStore().toFile(), CertificateFolder.TRUST_STORE_PASSWORD.toCharArray());
        assertThat(store.isCertificateEntry("parley")).isTrue();
        assertThat(store.getCertificate("parley")).isEqualTo(authority());
    }

    @Test
    void shouldSayWhatIsWrongWithFiles() throws IOException {
        folder.renew(HOSTS, NOW);
        CertificateFolder other = new CertificateFolder(temporary.resolve("other"));
        other.renew(HOSTS, NOW);

        assertThatThrownBy(() -> new TlsFiles(
                                folder.server().certificate(), other.server().key())
                        .check(NOW))
                .hasMessageContaining("is not the one of the certificate in");
        assertThatThrownBy(() ->
                        new TlsFiles(folder.server().key(), folder.server().key()).check(NOW))
                .hasMessageContaining("server-key.pem holds no certificate in PEM");
        assertThatThrownBy(() -> new TlsFiles(folder.server().certificate(), folder.authority()).check(NOW))
                .hasMessageContaining("ca.pem holds no private key in PEM");
        Files.copy(
                other.authority(), folder.path().resolve("ca.pem"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> folder.renew(HOSTS, NOW)).hasMessageContaining("remove both files");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "LOCALHOST, true",
        "a.b-c.example, true",
        "10.0.0.1, true",
        "fe80::1, true",
        "'', false",
        "-a.example, false",
        "a..b, false",
        "a_b, false",
        "fe80::1%1, false",
        "127.1, true",
        "*.example, false",
        "a b, false",
        "300.1.1.1.1/8, false"
    })
    void shouldKnowHosts(String text, boolean host) {
        assertThat(HostName.of(text).isPresent()).isEqualTo(host);
    }

    private X509Certificate authority() throws IOException {
        return PemFile.certificates(folder.authority()).getFirst();
    }

    private X509Certificate server() throws IOException {
        return PemFile.certificates(folder.server().certificate()).getFirst();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
