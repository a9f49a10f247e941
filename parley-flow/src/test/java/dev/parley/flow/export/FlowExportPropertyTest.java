package dev.parley.flow.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.ArchitectExpressions;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.load.LoadedProgram;
import dev.parley.flow.yaml.Substituted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a file, loading it ends with a program or with findings. */
class FlowExportPropertyTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final FlowLoader LOADER = new FlowLoader(new ArchitectExpressions());

    @Property(tries = 500)
    void shouldReadAnyTextWithoutException(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void shouldReadAnyBytesInBase64WithoutException(@ForAll byte[] bytes) {
        check(Base64.getEncoder().encodeToString(bytes));
    }

    @Property(tries = 300)
    void shouldReadAnyDamagedEncodingWithoutException(@ForAll("texts") String text) {
        check(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Property(tries = 150)
    void shouldReadAnyMutatedExportWithoutException(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        JsonNode json = JSON.readTree(Exports.json("pizza.json"));
        for (int i = 0; i <= random.nextInt(6); i++) {
            mutate(json, random);
        }
        check(Exports.encoded(json.toString()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "%", "%7B", "%22", "%7D", "%C3", "%A9", "%F0%9F", "a", "{", "\"type\"", ":", "é", "\0", "%zz")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static void check(String text) {
        LoadedProgram loaded = LOADER.load(Substituted.of("any.i3BotFlow", text));
        assertThat(loaded.program().isPresent() || !loaded.findings().isEmpty()).isTrue();
    }

    /** Takes out, swaps or replaces one value anywhere below a node. */
    private static void mutate(JsonNode json, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(json, containers);
        JsonNode one = containers.get(random.nextInt(containers.size()));
        JsonNode other = containers.get(random.nextInt(containers.size())).deepCopy();
        JsonNode value = switch (random.nextInt(5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.readTree("\"a-menu\"");
            case 2 -> JSON.readTree("-1e9");
            case 3 -> JSON.readTree("[[], {}, true]");
            default -> other;
        };
        if (one instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (one instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
