package dev.parley.provider.dialogflow;

import com.google.auth.oauth2.ServiceAccountCredentials;
import dev.parley.api.WireJson;
import dev.parley.provider.Secret;
import io.grpc.Metadata;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A service account of Google's, of which only name and key are taken. It signs the tokens itself, so that no other host is
 * asked for any: neither the {@code token_uri} of the file nor what Google's libraries find on the machine.
 */
final class ServiceAccount {
    private static final String SCOPE = "https://www.googleapis.com/auth/dialogflow";

    private final ServiceAccountCredentials credentials;

    private ServiceAccount(ServiceAccountCredentials credentials) {
        this.credentials = credentials;
    }

    /** The account of a key file; empty if it is not one. Says nothing about why, since that could quote the key. */
    static Optional<ServiceAccount> read(Secret file) {
        try {
            JsonNode json = WireJson.mapper().readTree(file.value());
            if (!json.path("type").asString("").equals("service_account")
                    || !json.path("client_email").isString()
                    || !json.path("private_key").isString()) {
                return Optional.empty();
            }
            return Optional.of(new ServiceAccount(ServiceAccountCredentials.newBuilder()
                    .setClientEmail(json.path("client_email").stringValue())
                    .setPrivateKeyString(json.path("private_key").stringValue())
                    .setPrivateKeyId(json.path("private_key_id").asString(null))
                    .setProjectId(json.path("project_id").asString(null))
                    .setScopes(List.of(SCOPE))
                    .setUseJwtAccessWithScope(true)
                    .setHttpTransportFactory(() -> {
                        throw new IllegalStateException("A service account signs its own tokens.");
                    })
                    .build()));
        } catch (JacksonException | IOException _) {
            return Optional.empty();
        }
    }

    /** The project it belongs to, if the file says so. */
    Optional<String> project() {
        return Optional.ofNullable(credentials.getProjectId());
    }

    /** What a call proves itself with. */
    Metadata headers() throws IOException {
        Metadata headers = new Metadata();
        for (Map.Entry<String, List<String>> header :
                credentials.getRequestMetadata(null).entrySet()) {
            Metadata.Key<String> key = Metadata.Key.of(header.getKey(), Metadata.ASCII_STRING_MARSHALLER);
            header.getValue().forEach(value -> headers.put(key, value));
        }
        return headers;
    }
}
