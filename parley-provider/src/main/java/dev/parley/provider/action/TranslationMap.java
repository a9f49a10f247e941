package dev.parley.provider.action;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import com.jayway.jsonpath.spi.mapper.JsonSmartMappingProvider;
import dev.parley.flow.source.Findings;
import dev.parley.workspace.action.CustomAction.Response;
import dev.parley.workspace.action.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds values in an answer. Each becomes the JSON it is. A path that leads nowhere gives its default; null is a value, and a
 * path to many things leads to none of them as an empty array.
 */
final class TranslationMap {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Configuration CONFIGURATION = Configuration.builder()
            .jsonProvider(new JsonSmartJsonProvider())
            .mappingProvider(new JsonSmartMappingProvider())
            .build();

    private final Map<String, JsonPath> paths = new LinkedHashMap<>();
    private final Map<String, Text> defaults;

    private TranslationMap(Map<String, Text> defaults) {
        this.defaults = defaults;
    }

    /** The map of a response; a path that is none is a finding and left out. */
    static TranslationMap of(Response response, Findings findings) {
        TranslationMap map = new TranslationMap(response.defaults());
        response.translations().forEach((name, path) -> {
            try {
                map.paths.put(name, JsonPath.compile(path.value()));
            } catch (InvalidPathException | IllegalArgumentException invalid) {
                findings.error(
                        "unreadable-path",
                        path.at(),
                        "'" + name + "' of the translation map is no JSON path such as $.order.items[0].id.");
            }
        });
        return map;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    /** The JSON of what was found, by name; a name without value and default is left out. */
    Map<String, String> translate(JsonNode answer) throws StepFailedException {
        Object document = JSON.convertValue(answer, Object.class);
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonPath> entry : paths.entrySet()) {
            String name = entry.getKey();
            try {
                found.put(name, JSON.writeValueAsString(entry.getValue().<Object>read(document, CONFIGURATION)));
            } catch (PathNotFoundException nowhere) {
                if (defaults.containsKey(name)) {
                    found.put(name, defaults.get(name).value());
                }
            } catch (JsonPathException | IllegalArgumentException | ClassCastException failed) {
                throw new StepFailedException(ActionFailures.processing(
                        "'" + name + "' of the translation map cannot be applied to the answer."));
            }
        }
        return found;
    }
}
