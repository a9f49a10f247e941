package dev.parley.flow.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.expression.syntax.Parser;
import dev.parley.flow.expression.syntax.Problems;
import dev.parley.flow.expression.syntax.Syntax;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.SourceText;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Type;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exported flows carry the vendor's own syntax trees: ours have the same shape and the same type. */
class ExportedTreesTest {
    private static final String LITERAL = "#";

    @Test
    void shouldReadExpressionsAsTheVendorDoes() throws IOException {
        Path folder = Path.of(System.getProperty("parley.shared", ""), "corpus", "exports");
        if (!Files.isDirectory(folder)) {
            System.out.println("Skipped: there is no corpus of exports at " + folder);
            return;
        }
        Map<String, JsonNode> expressions = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Base64.getMimeDecoder().decode(Files.readAllBytes(file));
                String encoded = new String(bytes, StandardCharsets.US_ASCII).replace("+", "%2B");
                collect(new JsonMapper().readTree(URLDecoder.decode(encoded, StandardCharsets.UTF_8)), expressions);
            }
        }
        List<String> wrong = new ArrayList<>();
        expressions.forEach((text, node) -> compare(text, node, wrong));
        assertThat(wrong).isEmpty();
        assertThat(expressions).hasSizeGreaterThan(60);
    }

    private static void collect(JsonNode node, Map<String, JsonNode> expressions) {
        JsonNode config = node.path("config");
        if (config.isObject() && node.path("text").isString()) {
            if (hasOperands(config)) {
                expressions.put(node.path("text").stringValue(), node);
            }
        } else {
            node.forEach(child -> collect(child, expressions));
        }
    }

    private static boolean hasOperands(JsonNode config) {
        return config.valueStream().anyMatch(inner -> inner.has("operands"));
    }

    private static void compare(String text, JsonNode node, List<String> wrong) {
        TestWorld world = new TestWorld();
        declare(node.path("config"), world);
        Type type = Type.ofCode(code(node.path("type").stringValue())).orElseThrow();
        if (world.compile(text, type) == null) {
            wrong.add(text + ": " + world.findings(text, type));
            return;
        }
        Syntax syntax = Parser.parse(text, new Problems(SourceText.of("<expression>", text), new Findings()));
        String expected = shape(node.path("config"));
        String cast = "to" + type.display().toLowerCase(Locale.ROOT) + "(" + shape(syntax) + ")";
        if (!shape(syntax).equals(expected) && !cast.equals(expected)) {
            wrong.add(text + " is " + expected + " but became " + shape(syntax));
        }
    }

    private static String code(String exported) {
        return exported.replace("_coll", "[]");
    }

    private static void declare(JsonNode config, TestWorld world) {
        for (String kind : List.of("ref", "sysref")) {
            JsonNode reference = config.path(kind);
            if (reference.isObject()) {
                Type type =
                        Type.ofCode(code(reference.path("type").stringValue())).orElse(ScalarType.STRING);
                world.with(reference.path("text").stringValue(), type);
            }
        }
        config.forEach(inner -> inner.path("operands").forEach(operand -> declare(operand, world)));
    }

    private static String shape(JsonNode config) {
        Map.Entry<String, JsonNode> entry = config.properties().iterator().next();
        JsonNode inner = entry.getValue();
        String kind = entry.getKey().toLowerCase(Locale.ROOT);
        List<String> operands = new ArrayList<>();
        inner.path("operands").forEach(operand -> operands.add(shape(operand)));
        return switch (kind) {
            case "lit", "nul", "emp" -> LITERAL;
            case "ref", "sysref" -> inner.path("text").stringValue().toLowerCase(Locale.ROOT);
            case "." -> property(operands.getLast(), inner.path("operands").path(0));
            case "[" -> operands.getLast() + "[" + operands.getFirst() + "]";
            default -> kind + operands.stream().collect(Collectors.joining(",", "(", ")"));
        };
    }

    /** The trees name a format with its group once more: {@code Format.Date} and {@code dateShortYear}. */
    private static String property(String left, JsonNode name) {
        String property = name.path("lit").path("text").stringValue().toLowerCase(Locale.ROOT);
        String group = left.startsWith("format.") ? left.substring("format.".length()) : "";
        return left + "." + property.substring(property.startsWith(group) ? group.length() : 0);
    }

    private static String shape(Syntax syntax) {
        return switch (syntax) {
            case Syntax.Literal _, Syntax.Broken _ -> LITERAL;
            case Syntax.Name name ->
                name.parts().stream()
                        .map(part -> part.text().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("."));
            case Syntax.Call call ->
                call.function().toLowerCase(Locale.ROOT)
                        + call.arguments().stream()
                                .map(ExportedTreesTest::shape)
                                .collect(Collectors.joining(",", "(", ")"));
            case Syntax.Unary unary ->
                unary.operand() instanceof Syntax.Literal
                        ? LITERAL
                        : unary.operator().symbol() + "(" + shape(unary.operand()) + ")";
            case Syntax.Binary binary ->
                binary.operator().symbol() + "(" + shape(binary.left()) + "," + shape(binary.right()) + ")";
            case Syntax.Ternary ternary ->
                "?:(" + shape(ternary.condition()) + "," + shape(ternary.whenTrue()) + "," + shape(ternary.whenFalse())
                        + ")";
            case Syntax.Property property ->
                shape(property.left()) + "." + property.name().toLowerCase(Locale.ROOT);
            case Syntax.Index index -> shape(index.left()) + "[" + shape(index.index()) + "]";
        };
    }
}
