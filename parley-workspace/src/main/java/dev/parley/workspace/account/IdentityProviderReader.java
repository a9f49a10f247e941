package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the identity providers of {@code organization.yaml}. */
final class IdentityProviderReader {
    private static final int SHORTEST_RSA_KEY = 2048;

    private final Findings findings;
    private final Set<String> issuers = new HashSet<>();

    IdentityProviderReader(Findings findings) {
        this.findings = findings;
    }

    List<IdentityProvider> read(List<YamlNode> items) {
        List<IdentityProvider> providers = new ArrayList<>();
        items.forEach(item -> provider(item).ifPresent(providers::add));
        return providers;
    }

    private Optional<IdentityProvider> provider(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "an identity provider", findings);
        Optional<String> issuer = fields.required("issuer");
        Optional<String> audience = fields.required("audience");
        Optional<String> name = fields.text("name").or(() -> issuer);
        List<PublicKey> keys = new ArrayList<>();
        new AccountFields(findings, List.of())
                .texts(
                        fields,
                        "certificates",
                        "A certificate",
                        scalar -> key(scalar).ifPresent(keys::add));
        fields.finish();
        if (issuer.isEmpty() || audience.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        if (keys.isEmpty()) {
            findings.error("missing-key", fields.at(), "an identity provider needs 'certificates' in PEM form");
            return Optional.empty();
        }
        if (!issuers.add(issuer.get())) {
            findings.error(
                    "duplicate-object",
                    fields.at(),
                    "The identity provider '" + issuer.get() + "' stands twice; remove one.");
            return Optional.empty();
        }
        return Optional.of(new IdentityProvider(name.get(), issuer.get(), audience.get(), keys));
    }

    private Optional<PublicKey> key(YamlScalar pem) {
        PublicKey key;
        try {
            key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.value().getBytes(StandardCharsets.US_ASCII)))
                    .getPublicKey();
        } catch (CertificateException unreadable) {
            findings.error(
                    "wrong-value",
                    pem.at(),
                    "This is no certificate in PEM form, which begins with -----BEGIN CERTIFICATE-----.");
            return Optional.empty();
        }
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < SHORTEST_RSA_KEY) {
            findings.error(
                    "wrong-value", pem.at(), "The certificate's RSA key has less than " + SHORTEST_RSA_KEY + " bits.");
            return Optional.empty();
        }
        return Optional.of(key);
    }
}
