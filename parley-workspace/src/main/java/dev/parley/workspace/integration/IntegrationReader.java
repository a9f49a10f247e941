package dev.parley.workspace.integration;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the integrations of {@code organization.yaml}. No message repeats a secret that stands there against the rules. */
public final class IntegrationReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Findings findings;
    private final Set<String> known = new HashSet<>();

    public IntegrationReader(Findings findings) {
        this.findings = findings;
    }

    /** The integrations that are complete; what the others lack becomes findings. */
    public List<Integration> read(List<YamlNode> items) {
        List<Integration> integrations = new ArrayList<>();
        items.forEach(item -> integration(item).ifPresent(integrations::add));
        return integrations;
    }

    private Optional<Integration> integration(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "an integration", findings);
        Optional<String> name = fields.required("name");
        Optional<String> id = fields.text("id").filter(text -> !text.isBlank()).or(() -> name.map(IntegrationReader::id));
        Optional<String> type = fields.required("type").flatMap(word -> type(fields, word));
        Map<String, String> properties = properties(fields);
        Map<String, Credential> credentials = credentials(fields);
        List<IntegrationBot> bots = new BotReader(findings).read(fields.items("bots"));
        int seconds = number(fields, "deadlineSeconds", Integration.LONGEST_SECONDS, Integration.STANDARD_SECONDS);
        int concurrency =
                number(fields, "concurrency", Integration.LARGEST_CONCURRENCY, Integration.STANDARD_CONCURRENCY);
        fields.finish();
        if (name.isEmpty() || id.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        boolean added = known.add("name:" + name.get().toLowerCase(Locale.ROOT));
        if (!known.add("id:" + id.get()) || !added) {
            findings.error(
                    "duplicate-object",
                    fields.at(),
                    "The integration '" + name.get() + "' stands twice, by name or id; remove one.");
            return Optional.empty();
        }
        return Optional.of(new Integration(
                id.get(), name.get(), type.get(), properties, credentials, bots, seconds, concurrency, fields.at()));
    }

    private Optional<String> type(YamlFields fields, String word) {
        if (Integration.TYPES.contains(word)) {
            return Optional.of(word);
        }
        findings.error(
                "wrong-value",
                fields.scalar("type").map(YamlScalar::at).orElse(fields.at()),
                "'" + word + "' is no type of integration; known are " + String.join(", ", Integration.TYPES) + ".");
        return Optional.empty();
    }

    private Map<String, String> properties(YamlFields integration) {
        Map<String, String> properties = new LinkedHashMap<>();
        integration.inside("properties").ifPresent(fields -> fields.keys()
                .forEach(key -> fields.text(key).ifPresent(value -> properties.put(key, value))));
        return properties;
    }

    private Map<String, Credential> credentials(YamlFields integration) {
        Map<String, Credential> credentials = new LinkedHashMap<>();
        integration.inside("credentials").ifPresent(fields -> {
            for (YamlMap.Entry entry : fields.map().entries()) {
                credential(entry).ifPresent(credential -> credentials.put(entry.name(), credential));
            }
        });
        return credentials;
    }

    private Optional<Credential> credential(YamlMap.Entry entry) {
        if (!(entry.value() instanceof YamlMap map)) {
            findings.error(
                    "plain-secret",
                    entry.key().at(),
                    "The credential '" + entry.name() + "' may not stand in this file: put it into an environment"
                            + " variable and write {env: NAME}, or into a file and write {file: path}.");
            return Optional.empty();
        }
        YamlFields fields = new YamlFields(map, "the credential '" + entry.name() + "'", findings);
        Optional<Credential> variable =
                fields.text("env").filter(text -> !text.isBlank()).map(Credential.Variable::new);
        Optional<Credential> file =
                fields.text("file").filter(text -> !text.isBlank()).map(Credential.InFile::new);
        fields.finish();
        if (variable.isPresent() == file.isPresent()) {
            findings.error(
                    "wrong-shape",
                    fields.at(),
                    fields.what() + " needs either {env: NAME}, an environment variable, or {file: path}.");
            return Optional.empty();
        }
        return variable.or(() -> file);
    }

    private int number(YamlFields fields, String key, int largest, int standard) {
        Optional<YamlScalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return standard;
        }
        String text = scalar.get().value();
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < 1 || number > largest) {
            findings.error(
                    "wrong-value",
                    scalar.get().at(),
                    "'" + key + "' must be a whole number from 1 to " + largest + ", but is '" + text + "'; " + standard
                            + " is used.");
            return standard;
        }
        return number;
    }

    /** The id of an integration whose author names none: the same for the same name. */
    private static String id(String name) {
        return UUID.nameUUIDFromBytes(("integration:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
