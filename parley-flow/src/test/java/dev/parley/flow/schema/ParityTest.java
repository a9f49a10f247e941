package dev.parley.flow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.function.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every setting and every function has its name in docs/parity.md. */
class ParityTest {
    private static final JsonNode FLOWS = FlowSchema.document();

    private static String parity() throws IOException {
        return Files.readString(Path.of(System.getProperty("parley.root", ".."), "docs", "parity.md"));
    }

    @Test
    void shouldHaveEveryFunction() throws IOException {
        String parity = parity();
        assertThat(new Library().names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(parity).contains("`" + name + "`"));
    }

    @Test
    void shouldHaveEverySetting() throws IOException {
        Set<String> keys = new TreeSet<>();
        collect(FLOWS.path("properties"), keys);
        FLOWS.path("$defs").properties().forEach(definition -> {
            if (Stream.of("settings", "sequence").anyMatch(definition.getKey()::startsWith)) {
                collect(definition.getValue(), keys);
            }
        });
        collect(FLOWS.at("/$defs/variables/items/properties/stringVariable"), keys);
        keys.removeAll(List.of("lit", "tts", "exp", "noValue", "botFlow", "digitalBot", "commonModule"));
        keys.removeAll(List.of("inboundShortMessage", "inboundChat", "bot", "state"));
        String parity = parity();
        assertThat(keys).contains("noMatchesMax", "startUpRef", "isOutput", "synonyms");
        assertThat(keys).allSatisfy(key -> assertThat(parity).containsPattern("`" + key + "[`:]"));
    }

    /** The keys of all maps in a schema. */
    private static void collect(JsonNode schema, Set<String> keys) {
        schema.properties().forEach(part -> {
            if (part.getKey().equals("properties")) {
                part.getValue().propertyNames().forEach(keys::add);
            }
            collect(part.getValue(), keys);
        });
        if (schema.isArray()) {
            schema.forEach(item -> collect(item, keys));
        }
    }
}
