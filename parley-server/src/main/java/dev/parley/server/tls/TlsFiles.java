package dev.parley.server.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a server shows of itself.
 *
 * @param certificate a PEM file: its certificate, and after it those that vouch for it
 * @param key a PEM file: its private key, without a password
 */
public record TlsFiles(Path certificate, Path key) {
    /** @throws IOException says in a sentence why a server cannot use these files now */
    public void check(Instant now) throws IOException {
        List<X509Certificate> chain = PemFile.certificates(certificate);
        X509Certificate own = chain.getFirst();
        if (!PemFile.belongs(PemFile.key(key), own)) {
            throw new IOException("the key in " + key + " is not the one of the certificate in " + certificate);
        }
        if (now.isAfter(own.getNotAfter().toInstant())) {
            throw new IOException("the certificate in " + certificate + " expired at "
                    + own.getNotAfter().toInstant() + "; 'parley certs' renews one it has made");
        }
    }
}
