package dev.parley.server.tls;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority that vouches for servers of one machine. All keys are of the curve P-256, which every client knows.
 *
 * @param own its own key, which its certificate vouches for itself
 */
record CertificateAuthority(CertifiedKey own) {
    /** How long an authority lasts. */
    static final Duration LIFE = Duration.ofDays(3650);

    /** How long a server's certificate lasts at most; some clients take no more than 398 days. */
    static final Duration SERVER_LIFE = Duration.ofDays(397);

    /** Clocks of clients may be behind by so much. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new authority, whose name no other has. */
    static CertificateAuthority create(Instant now) throws GeneralSecurityException {
        byte[] mark = new byte[4];
        RANDOM.nextBytes(mark);
        X500Principal name =
                new X500Principal("CN=Parley local authority " + HexFormat.of().formatHex(mark) + ",O=Parley");
        KeyPair keys = newKeys();
        try {
            JcaX509v3CertificateBuilder builder = builder(name, name, now, now.plus(LIFE), keys);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new CertificateAuthority(signed(builder, keys, keys));
        } catch (CertIOException | OperatorCreationException broken) {
            throw new GeneralSecurityException(broken);
        }
    }

    /** A new key for a server of these hosts, which lasts no longer than the authority. */
    CertifiedKey issue(Collection<HostName> hosts, Instant now) throws GeneralSecurityException {
        Instant end = now.plus(SERVER_LIFE);
        Instant last = own.certificate().getNotAfter().toInstant();
        KeyPair keys = newKeys();
        try {
            JcaX509v3CertificateBuilder builder = builder(
                    own.certificate().getSubjectX500Principal(),
                    new X500Principal("CN=" + hosts.iterator().next().name() + ",O=Parley"),
                    now,
                    end.isBefore(last) ? end : last,
                    keys);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(own.certificate()));
            builder.addExtension(Extension.subjectAlternativeName, false, names(hosts));
            return signed(builder, keys, new KeyPair(own.certificate().getPublicKey(), own.key()));
        } catch (CertIOException | OperatorCreationException broken) {
            throw new GeneralSecurityException(broken);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static JcaX509v3CertificateBuilder builder(
            X500Principal issuer, X500Principal subject, Instant now, Instant end, KeyPair keys)
            throws GeneralSecurityException, CertIOException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(159, RANDOM),
                Date.from(now.minus(LEEWAY).truncatedTo(ChronoUnit.SECONDS)),
                Date.from(end.truncatedTo(ChronoUnit.SECONDS)),
                subject,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static GeneralNames names(Collection<HostName> hosts) {
        return new GeneralNames(hosts.stream()
                .map(host -> new GeneralName(host.address() ? GeneralName.iPAddress : GeneralName.dNSName, host.name()))
                .toArray(GeneralName[]::new));
    }

    private static CertifiedKey signed(JcaX509v3CertificateBuilder builder, KeyPair keys, KeyPair signer)
            throws GeneralSecurityException, OperatorCreationException {
        return new CertifiedKey(
                keys.getPrivate(),
                new JcaX509CertificateConverter()
                        .getCertificate(builder.build(
                                new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate()))));
    }
}
