package dev.parley.workspace.account;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the OAuth clients of {@code organization.yaml}. */
final class ClientReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Findings findings;
    private final AccountFields account;
    private final Set<String> ids = new HashSet<>();

    ClientReader(Findings findings, List<Role> roles) {
        this.findings = findings;
        this.account = new AccountFields(findings, roles);
    }

    /** The clients that are complete; what the others lack becomes findings. */
    List<OAuthClient> read(List<YamlNode> items) {
        List<OAuthClient> clients = new ArrayList<>();
        items.forEach(item -> client(item).ifPresent(clients::add));
        return clients;
    }

    private Optional<OAuthClient> client(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "a client", findings);
        Optional<String> id = fields.required("id");
        Set<GrantType> types = grantTypes(fields);
        Optional<String> secret = account.secret(fields, "secret");
        Optional<String> name = fields.text("name").or(() -> id);
        List<String> redirects = redirectUris(fields);
        List<String> roleIds = account.roleIds(fields);
        List<String> permissions = account.permissions(fields);
        int seconds = fields.scalar("tokenSeconds").map(this::seconds).orElse(OAuthClient.STANDARD_TOKEN_SECONDS);
        fields.finish();
        if (id.isPresent() && !ids.add(id.get())) {
            findings.error("duplicate-object", fields.at(), "The client '" + id.get() + "' stands twice; remove one.");
            return Optional.empty();
        }
        if (id.isEmpty() || name.isEmpty() || !fits(fields, types, secret.isPresent(), !redirects.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new OAuthClient(
                id.get(), secret.orElse(null), name.get(), types, redirects, roleIds, permissions, seconds));
    }

    private Set<GrantType> grantTypes(YamlFields fields) {
        Set<GrantType> types = EnumSet.noneOf(GrantType.class);
        account.texts(
                fields,
                "grantTypes",
                "A grant type",
                scalar -> GrantType.of(scalar.value())
                        .ifPresentOrElse(
                                types::add,
                                () -> findings.error(
                                        "wrong-value",
                                        scalar.at(),
                                        "'" + scalar.value() + "' is no grant type; known are "
                                                + Arrays.stream(GrantType.values())
                                                        .map(GrantType::word)
                                                        .collect(Collectors.joining(", "))
                                                + ".")));
        return fields.keys().contains("grantTypes") ? types : EnumSet.of(GrantType.CLIENT_CREDENTIALS);
    }

    private List<String> redirectUris(YamlFields fields) {
        List<String> uris = new ArrayList<>();
        account.texts(
                fields,
                "redirectUris",
                "A redirect URI",
                scalar -> RedirectUri.refuse(scalar.value())
                        .ifPresentOrElse(
                                reason -> findings.error(
                                        "wrong-value",
                                        scalar.at(),
                                        "'" + scalar.value() + "' cannot be a redirect URI: " + reason + "."),
                                () -> uris.add(scalar.value())));
        return uris;
    }

    /** Whether a client has what its grant types need. */
    private boolean fits(YamlFields fields, Set<GrantType> types, boolean hasSecret, boolean hasRedirect) {
        boolean needsSecret = types.contains(GrantType.CLIENT_CREDENTIALS) || types.contains(GrantType.SAML2_BEARER);
        boolean needsRedirect = types.contains(GrantType.CODE) || types.contains(GrantType.TOKEN);
        if (needsSecret && !hasSecret) {
            findings.error(
                    "missing-key",
                    fields.at(),
                    "a client needs a 'secret' for its grant types; only CODE and TOKEN do without");
        }
        if (needsRedirect && !hasRedirect) {
            findings.error(
                    "missing-key", fields.at(), "a client with the grant type CODE or TOKEN needs 'redirectUris'");
        }
        return (!needsSecret || hasSecret) && (!needsRedirect || hasRedirect);
    }

    private int seconds(YamlScalar scalar) {
        String text = scalar.value();
        int seconds = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (seconds < OAuthClient.SHORTEST_TOKEN_SECONDS || seconds > OAuthClient.LONGEST_TOKEN_SECONDS) {
            findings.error(
                    "wrong-value",
                    scalar.at(),
                    "'tokenSeconds' must be a whole number from " + OAuthClient.SHORTEST_TOKEN_SECONDS + " to "
                            + OAuthClient.LONGEST_TOKEN_SECONDS + ", but is '" + text + "'; "
                            + OAuthClient.STANDARD_TOKEN_SECONDS + " is used.");
            return OAuthClient.STANDARD_TOKEN_SECONDS;
        }
        return seconds;
    }
}
