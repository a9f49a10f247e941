package dev.parley.server.account;

import dev.parley.api.EntityRef;
import dev.parley.api.oauth.OAuthClient;
import dev.parley.server.oauth.RegisteredClient;
import dev.parley.server.store.StoredClient;
import dev.parley.workspace.account.GrantType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is told about clients. */
final class ClientAnswers {
    static final String PATH = "/api/v2/oauth/clients";

    private final OrganizationAnswers organization;

    ClientAnswers(OrganizationAnswers organization) {
        this.organization = organization;
    }

    /** @param secret the secret, when it was just made */
    OAuthClient registered(StoredClient stored, @Nullable String secret) {
        RegisteredClient client = RegisteredClient.of(stored);
        return new OAuthClient(
                stored.id(),
                client.name(),
                client.grantType().word(),
                client.tokenSeconds(),
                client.description(),
                client.redirectUris(),
                secret,
                client.roleIds(),
                List.of(),
                organization.atHome(client.roleIds()),
                client.state().name().toLowerCase(Locale.ROOT),
                stored.createdAt(),
                stored.modifiedAt(),
                by(client.createdBy()),
                by(client.modifiedBy()),
                PATH + "/" + stored.id());
    }

    /** A client of the workspace; of several grant types the one that shows most is told. */
    OAuthClient fixed(dev.parley.workspace.account.OAuthClient client) {
        return new OAuthClient(
                client.id(),
                client.name(),
                client.grantTypes().stream()
                        .min(Comparator.naturalOrder())
                        .orElse(GrantType.CLIENT_CREDENTIALS)
                        .word(),
                client.tokenSeconds(),
                null,
                client.redirectUris(),
                null,
                client.roleIds(),
                List.of(),
                organization.atHome(client.roleIds()),
                "active",
                null,
                null,
                null,
                null,
                PATH + "/" + client.id());
    }

    private static EntityRef by(String id) {
        return new EntityRef(id, "/api/v2/users/" + id);
    }
}
