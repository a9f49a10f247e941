package dev.parley.provider.action;

import dev.parley.provider.Secret;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Credentials as templates see them: each by its name, and never all. */
final class SecretNames extends AbstractMap<String, String> {
    private final Map<String, Secret> secrets;

    SecretNames(Map<String, Secret> secrets) {
        this.secrets = secrets;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        Secret secret = secrets.get(name);
        return secret == null ? null : secret.value();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
