package dev.parley.server.tls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder with an authority and what it makes for the server of this machine. The folder, when it is new, and the keys
 * are for their owner only.
 *
 * @param path need not be there yet
 */
public record CertificateFolder(Path path) {
    /** The password of {@link #trustStore()}, which holds no secret. */
    public static final String TRUST_STORE_PASSWORD = "changeit";

    /**
     * What was made.
     *
     * @param newAuthority whether the authority is new, so that clients do not trust it yet
     * @param serverEnds when the server's certificate ends
     * @param authorityEnds when the authority ends
     */
    public record Renewal(boolean newAuthority, Instant serverEnds, Instant authorityEnds) {}

    /** The certificate of the authority, in PEM. */
    public Path authority() {
        return path.resolve("ca.pem");
    }

    /** The same for Java, in PKCS #12. */
    public Path trustStore() {
        return path.resolve("ca.p12");
    }

    /** What the server shows. */
    public TlsFiles server() {
        return new TlsFiles(path.resolve("server.pem"), path.resolve("server-key.pem"));
    }

    private Path authorityKey() {
        return path.resolve("ca-key.pem");
    }

    /**
     * Makes a new key and certificate for the server; keeps the authority, unless there is none or it has ended.
     *
     * @param hosts at least one
     */
    public Renewal renew(List<HostName> hosts, Instant now) throws IOException {
        createFolder();
        try {
            CertificateAuthority kept = keptAuthority(now);
            CertificateAuthority authority = kept == null ? CertificateAuthority.create(now) : kept;
            X509Certificate own = authority.own().certificate();
            if (kept == null) {
                write(authorityKey(), PemFile.of(authority.own().key()), true);
                write(authority(), PemFile.of(own), false);
            }
            write(trustStore(), trusting(own), false);
            CertifiedKey server = authority.issue(hosts, now);
            write(server().key(), PemFile.of(server.key()), true);
            write(server().certificate(), PemFile.of(server.certificate(), own), false);
            return new Renewal(
                    kept == null,
                    server.certificate().getNotAfter().toInstant(),
                    own.getNotAfter().toInstant());
        } catch (GeneralSecurityException broken) {
            throw new IOException("no certificate can be made: " + broken.getMessage(), broken);
        }
    }

    private @Nullable CertificateAuthority keptAuthority(Instant now) throws IOException {
        if (!Files.exists(authority()) && !Files.exists(authorityKey())) {
            return null;
        }
        CertifiedKey own = new CertifiedKey(
                PemFile.key(authorityKey()), PemFile.certificates(authority()).getFirst());
        if (!PemFile.belongs(own.key(), own.certificate())) {
            throw new IOException("the key in " + authorityKey() + " is not the one of " + authority()
                    + "; remove both files to get a new authority");
        }
        return now.isBefore(own.certificate().getNotAfter().toInstant()) ? new CertificateAuthority(own) : null;
    }

    private static byte[] trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("parley", authority);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, TRUST_STORE_PASSWORD.toCharArray());
        return bytes.toByteArray();
    }

    private void createFolder() throws IOException {
        Files.createDirectories(path, permissions("rwx------"));
    }

    /** Puts a file in the place of another at once; a secret one is its owner's from the first byte on. */
    private void write(Path file, byte[] content, boolean secret) throws IOException {
        Path fresh = Files.createTempFile(path, file.getFileName().toString(), ".new", permissions("rw-------"));
        Files.write(fresh, content);
        if (!secret && permissions("rw-------").length > 0) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** None where the file system knows no such permissions. */
    private FileAttribute<?>[] permissions(String text) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))}
                : new FileAttribute<?>[0];
    }
}
