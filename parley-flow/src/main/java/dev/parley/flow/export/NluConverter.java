package dev.parley.flow.export;

import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** The language model, which an export keeps as JSON text of the very shape of the YAML (flow-corpus §0). */
final class NluConverter {
    private static final List<String> KEYS =
            List.of("intents", "entities", "entityTypes", "language", "languageVersions");

    private final ExportContext context;

    NluConverter(ExportContext context) {
        this.context = context;
    }

    Optional<YamlMap> convert(YamlFields nlu) {
        Optional<YamlScalar> raw =
                nlu.scalar("rawNlu").filter(text -> !text.value().isBlank());
        String compression = nlu.text("rawNluCompressionFormat").orElse("none");
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        if (!compression.equals("none")) {
            context.findings()
                    .error(
                            "export-encoding",
                            raw.get().at(),
                            "the language model is compressed as '" + compression + "'; only plain text can be read");
            return Optional.empty();
        }
        Position at = raw.get().at();
        Optional<YamlNode> model = new JsonNodes(context.limits())
                .read(raw.get().value(), "The language model", offset -> at, context.findings());
        return model.map(node -> {
            YamlFields fields = YamlFields.of(node, "the language model", context.findings());
            NodeMap version = new NodeMap(at);
            KEYS.forEach(key -> version.put(key, fields.node(key)));
            return NodeMap.of("nluDomainVersion", version.build());
        });
    }
}
