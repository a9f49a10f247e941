package dev.parley.workspace;

import dev.parley.engine.port.Responses;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the response libraries of {@code organization.yaml}. */
final class ResponseReader {
    private final Findings findings;

    ResponseReader(Findings findings) {
        this.findings = findings;
    }

    Responses read(List<YamlNode> items) {
        Map<String, String> texts = new HashMap<>();
        for (YamlNode item : items) {
            YamlFields fields = YamlFields.of(item, "a response", findings);
            Optional<String> library = fields.required("library");
            Optional<String> name = fields.required("name");
            Optional<String> text = fields.required("text");
            fields.finish();
            if (library.isPresent()
                    && name.isPresent()
                    && text.isPresent()
                    && texts.putIfAbsent(key(library.get(), name.get()), text.get()) != null) {
                findings.error(
                        "duplicate-object",
                        fields.at(),
                        "The response '" + name.get() + "' of '" + library.get() + "' stands twice; remove one.");
            }
        }
        return (library, response) -> Optional.ofNullable(texts.get(key(library, response)));
    }

    private static String key(String library, String response) {
        return library.toLowerCase(Locale.ROOT) + "\n" + response.toLowerCase(Locale.ROOT);
    }
}
