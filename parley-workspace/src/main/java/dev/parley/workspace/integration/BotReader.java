package dev.parley.workspace.integration;

import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the bots of an integration, within the limits that the platform has for them (providers-and-channels §1.1). */
final class BotReader {
    private static final int MOST_BOTS = 50;
    private static final int MOST_VERSIONS = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private final Findings findings;
    private final Set<String> ids = new HashSet<>();

    BotReader(Findings findings) {
        this.findings = findings;
    }

    List<IntegrationBot> read(List<YamlNode> items) {
        if (items.size() > MOST_BOTS) {
            findings.error(
                    "too-many-bots",
                    items.get(MOST_BOTS).at(),
                    "An integration has at most " + MOST_BOTS + " bots; the rest is left.");
        }
        List<IntegrationBot> bots = new ArrayList<>();
        items.stream().limit(MOST_BOTS).forEach(item -> bot(item).ifPresent(bots::add));
        return bots;
    }

    private Optional<IntegrationBot> bot(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "a bot", findings);
        Optional<String> id = fields.required("id");
        String name = fields.text("name").or(() -> id).orElse("");
        String description = fields.text("description").orElse("");
        List<String> versions = texts(fields, "versions");
        List<String> languages = texts(fields, "languages").stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .toList();
        fields.finish();
        atMost(fields, "id", id.orElse("").length(), LONGEST_NAME, "characters");
        atMost(fields, "name", name.length(), LONGEST_NAME, "characters");
        atMost(fields, "description", description.length(), LONGEST_DESCRIPTION, "characters");
        atMost(fields, "versions", versions.size(), MOST_VERSIONS, "entries");
        if (id.isPresent() && !ids.add(id.get())) {
            findings.error("duplicate-object", fields.at(), "The bot '" + id.get() + "' stands twice; remove one.");
            return Optional.empty();
        }
        return id.map(each -> new IntegrationBot(each, name, description, versions, languages));
    }

    private void atMost(YamlFields fields, String key, int length, int most, String what) {
        if (length > most) {
            findings.error("wrong-value", fields.at(), "'" + key + "' of a bot has at most " + most + " " + what + ".");
        }
    }

    private List<String> texts(YamlFields fields, String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : fields.oneOrMore(key)) {
            if (item instanceof YamlScalar scalar && !scalar.value().isBlank()) {
                texts.add(scalar.value());
            } else {
                findings.error(
                        "wrong-shape",
                        item.at(),
                        "An entry of '" + key + "' must be text, but is " + item.describe() + ".");
            }
        }
        return texts;
    }
}
