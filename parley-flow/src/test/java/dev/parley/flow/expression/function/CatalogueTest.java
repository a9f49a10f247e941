package dev.parley.flow.expression.function;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.value.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every overload of the documented catalogue is there, with its result type and what it says about NOT_SET. */
class CatalogueTest {
    /** Written with brackets and dots, so that they are syntax and not in the library. */
    private static final Set<String> SYNTAX = Set.of("[index]", ".property");

    private final Library library = new Library();

    @Test
    void shouldHoldEveryDocumentedOverload() {
        Path file = Path.of(System.getProperty("parley.shared", ""), "expression", "catalogue.json");
        if (!Files.isReadable(file)) {
            System.out.println("Skipped: there is no catalogue at " + file);
            return;
        }
        List<String> missing = new ArrayList<>();
        for (JsonNode entry : new JsonMapper().readTree(file)) {
            String name = entry.path("name").stringValue();
            if (!SYNTAX.contains(name)) {
                check(name.replace("unary ", ""), entry, missing);
            }
        }
        assertThat(missing).isEmpty();
    }

    private void check(String name, JsonNode entry, List<String> missing) {
        List<Overload> overloads =
                entry.path("kind").stringValue().equals("operator") ? library.operator(name) : library.function(name);
        List<Type> types = new ArrayList<>();
        for (JsonNode parameter : entry.path("parameters")) {
            types.add(type(parameter.path("type").stringValue()));
        }
        String result = type(entry.path("returns").stringValue()).code();
        Optional<Signature> found = overloads.stream()
                .map(Overload::signature)
                .filter(signature -> signature
                        .match(types)
                        .filter(match -> match.result().code().equals(result))
                        .isPresent())
                .findFirst();
        if (found.isEmpty() || !acceptsNotSet(found.get(), entry.path("parameters"))) {
            missing.add(name + types + "->" + result);
        }
    }

    private static boolean acceptsNotSet(Signature signature, JsonNode parameters) {
        int index = 0;
        for (JsonNode parameter : parameters) {
            boolean wanted = parameter.path("allowNotSet").asBoolean(false)
                    && !parameter.path("type").stringValue().endsWith("[]");
            if (wanted && !signature.parameter(index).mayBeNotSet()) {
                return false;
            }
            index++;
        }
        return true;
    }

    /** Any type will do where the catalogue says any; audio or a prompt where it says either. */
    private static Type type(String code) {
        String concrete = code.replace("any", "str").replace("apa", "aud");
        return Type.ofCode(concrete).orElseThrow(() -> new AssertionError("No type " + code));
    }
}
