package dev.parley.provider.dialogflow;

import dev.parley.api.WireJson;
import dev.parley.provider.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The key of a service account that nobody has. */
final class TestKey {
    static final String ACCOUNT = "parley@pizza-project.iam.gserviceaccount.com";
    private static final KeyPair KEYS = generate();

    private TestKey() {}

    /** The file; its addresses lead nowhere, so that whoever asks there for a token gets none. */
    static Secret secret(String project) {
        return new Secret(file(project).toString());
    }

    static ObjectNode file(String project) {
        String key = Base64.getMimeEncoder().encodeToString(KEYS.getPrivate().getEncoded());
        return WireJson.mapper()
                .createObjectNode()
                .put("type", "service_account")
                .put("project_id", project)
                .put("private_key_id", "key-1")
                .put("private_key", "-----BEGIN PRIVATE KEY-----\n" + key + "\n-----END PRIVATE KEY-----\n")
                .put("client_email", ACCOUNT)
                .put("token_uri", "http://127.0.0.1:1/token");
    }

    /** The claims of a token that this key has signed. */
    static JsonNode claims(String authorization) throws GeneralSecurityException {
        String[] parts = authorization.substring("Bearer ".length()).split("\\.", 3);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KEYS.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
            throw new GeneralSecurityException("the signature is wrong");
        }
        return WireJson.mapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
