package dev.parley.server.design;

import dev.parley.api.WireJson;
import dev.parley.flow.export.FlowExport;
import dev.parley.flow.program.FlowKind;
import dev.parley.server.error.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a flow that comes as JSON: an Archy document, whose JSON is YAML too, or the JSON inside a native export.
 * What else stands beside an Archy document is left out, so that a configuration can be sent back as it was read.
 */
final class ConfigurationText {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private ConfigurationText() {}

    static Outcome<String> of(JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            return Outcome.failed(FlowRefusals.noConfiguration("a configuration is a JSON object."));
        }
        Optional<FlowKind> kind = Arrays.stream(FlowKind.values())
                .filter(each -> object.has(each.rootKey()))
                .findFirst();
        if (kind.isPresent()) {
            String root = kind.get().rootKey();
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.set(root, object.get(root));
            return Outcome.done(pretty(document));
        }
        if (object.has("flowSequenceItemList")) {
            return Outcome.done(FlowExport.of(object.toString()));
        }
        return Outcome.failed(FlowRefusals.noConfiguration(
                "it has neither the 'flowSequenceItemList' of a native export nor one of the keys "
                        + Arrays.stream(FlowKind.values())
                                .map(FlowKind::rootKey)
                                .collect(Collectors.joining(", ")) + "."));
    }

    /**
     * JSON that people can read, and findings name lines of. Half surrogate pairs, which JSON can hold and UTF-8 cannot,
     * become question marks.
     */
    static String pretty(JsonNode json) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
        String text = WireJson.mapper().writer().with(printer).writeValueAsString(json) + "\n";
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
