package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import dev.parley.workspace.Organization.OAuthClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the OAuth clients of {@code organization.yaml}. */
final class ClientReader {
    private static final int STANDARD_TOKEN_SECONDS = 86_400;
    private static final KnownSetting.WholeNumber TOKEN_SECONDS = new KnownSetting.WholeNumber(300, 172_800);

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    ClientReader(Findings findings) {
        this.findings = findings;
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
        Optional<String> secret = fields.required("secret");
        Optional<String> name = fields.text("name").or(() -> id);
        List<String> permissions = permissions(fields.oneOrMore("permissions"));
        int seconds = fields.scalar("tokenSeconds").map(this::seconds).orElse(STANDARD_TOKEN_SECONDS);
        fields.finish();
        if (id.isPresent() && !ids.add(id.get())) {
            findings.error("duplicate-object", fields.at(), "The client '" + id.get() + "' stands twice; remove one.");
            return Optional.empty();
        }
        return id.isEmpty() || secret.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new OAuthClient(id.get(), secret.get(), name.get(), permissions, seconds));
    }

    private List<String> permissions(List<YamlNode> items) {
        List<String> permissions = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
                permissions.add(scalar.value());
            } else {
                findings.error("wrong-shape", item.at(), "A permission must be text, but is " + item.describe() + ".");
            }
        }
        return permissions;
    }

    private int seconds(YamlScalar scalar) {
        Optional<String> wanted = TOKEN_SECONDS.refuse(scalar.value());
        wanted.ifPresent(range -> findings.error(
                "wrong-value",
                scalar.at(),
                "'tokenSeconds' must be " + range + ", but is '" + scalar.value() + "'; " + STANDARD_TOKEN_SECONDS
                        + " is used."));
        return wanted.isPresent() ? STANDARD_TOKEN_SECONDS : Integer.parseInt(scalar.value());
    }
}
