package dev.parley.flow.export;

import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into nodes: strings are quoted scalars, all other scalars are not. */
final class JsonNodes {
    private final JsonFactory factory;

    JsonNodes(ExportLimits limits) {
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxTokenCount(limits.values())
                        .maxStringLength(limits.characters())
                        .maxDocumentLength(limits.characters())
                        .build())
                .build();
    }

    /**
     * Reads one document.
     *
     * @param what what the text is, for messages: {@code The export}
     * @param places where the character at an offset stands; asked in order
     */
    Optional<YamlNode> read(String json, String what, IntFunction<Position> places, Findings findings) {
        Position at = places.apply(0);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            YamlNode document = node(parser, parser.nextToken(), places, at);
            if (parser.nextToken() != null) {
                findings.error("export-json", at, what + " holds more than one JSON document");
                return Optional.empty();
            }
            return Optional.of(document);
        } catch (JacksonException e) {
            findings.error("export-json", at, what + " holds no JSON that can be read: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static YamlNode node(JsonParser parser, JsonToken token, IntFunction<Position> places, Position last) {
        if (token == null) {
            return new YamlScalar(new PlacedText("", last), false);
        }
        Position at = places.apply((int) parser.currentTokenLocation().getCharOffset());
        return switch (token) {
            case START_OBJECT -> map(parser, places, at);
            case START_ARRAY -> list(parser, places, at);
            default -> new YamlScalar(new PlacedText(parser.getString(), at), token == JsonToken.VALUE_STRING);
        };
    }

    private static YamlMap map(JsonParser parser, IntFunction<Position> places, Position at) {
        List<YamlMap.Entry> entries = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            YamlScalar key = new YamlScalar(new PlacedText(parser.currentName(), at), true);
            entries.add(new YamlMap.Entry(key, node(parser, parser.nextToken(), places, at)));
        }
        return new YamlMap(at, entries);
    }

    private static YamlList list(JsonParser parser, IntFunction<Position> places, Position at) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token, places, at));
        }
        return new YamlList(at, items);
    }
}
