package dev.parley.provider.action;

import dev.parley.provider.Integration;
import dev.parley.provider.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The forms in which the credentials of an integration may come to light. */
final class SecretTexts {
    private SecretTexts() {}

    static Set<String> of(Integration integration) {
        Set<String> texts = new HashSet<>();
        for (Secret secret : integration.credentials().values()) {
            texts.add(secret.value());
            texts.add(URLEncoder.encode(secret.value(), StandardCharsets.UTF_8));
            texts.add(base64(secret.value()));
        }
        basic(integration).ifPresent(header -> texts.add(header.substring(header.indexOf(' ') + 1)));
        return texts;
    }

    /** The header of Basic authentication, for an integration with the credentials userName and password. */
    static Optional<String> basic(Integration integration) {
        return integration
                .credential("userName")
                .flatMap(name -> integration
                        .credential("password")
                        .map(password -> "Basic " + base64(name.value() + ":" + password.value())));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
