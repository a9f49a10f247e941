package dev.parley.flow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.load.FlowLoader;
import dev.parley.flow.source.Finding;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schema knows every key that a reader knows. Every word that stands in the code of the readers is put as a key into
 * every kind of map there is in the flows: the words that lint then knows, the schema has to know as well.
 */
class ReaderKeysTest {
    private static final Pattern WORD = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern UNKNOWN = Pattern.compile("'(.*)' is no key of .*");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FlowSchema.document());

    @Test
    void shouldKnowEveryKeyOfTheReaders() throws IOException, URISyntaxException {
        Set<String> words = words();
        Set<String> seen = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (Path file : SchemaFlows.shortestFirst()) {
            String yaml = Files.readString(file);
            visit(SchemaFlows.document(yaml), "", (path, map) -> {
                if (seen.add(kind(path))) {
                    Set<String> unknownToSchema = compare(yaml, path, map, words);
                    if (!unknownToSchema.isEmpty()) {
                        missing.add(path + " of " + file + ": " + unknownToSchema);
                    }
                }
            });
        }
        assertThat(missing).isEmpty();
    }

    /** The words that the readers know as keys of a map and the schema does not. */
    private static Set<String> compare(String yaml, String path, YamlMap map, Set<String> words) {
        List<String> added =
                words.stream().filter(word -> map.get(word) == null).toList();
        String filled = filled(yaml, map, added);
        Set<String> known = new TreeSet<>(added);
        Set<String> unknown = SchemaFlows.errors(filled).stream()
                .map(Finding::message)
                .map(UNKNOWN::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
        known.removeAll(unknown);
        if (unknown.isEmpty()) {
            return Set.of();
        }
        known.retainAll(refused(filled, path));
        return known;
    }

    private static String filled(String yaml, YamlMap map, List<String> words) {
        int offset = SchemaFlows.offset(yaml, map.at().line(), map.at().column());
        boolean inBraces = yaml.charAt(offset) == '{';
        String end = inBraces ? ": null, " : ": null\n" + " ".repeat(map.at().column() - 1);
        String keys = words.stream().map(word -> '"' + word + '"' + end).collect(Collectors.joining());
        int at = inBraces ? offset + 1 : offset;
        return yaml.substring(0, at) + keys + yaml.substring(at);
    }

    /** The keys that a map may not have, where the schema does not leave a choice. */
    private static Set<String> refused(String yaml, String path) {
        return SCHEMA.validate(YamlJson.of(SchemaFlows.document(yaml))).stream()
                .filter(error -> error.getKeyword().equals("additionalProperties"))
                .filter(error -> error.getInstanceLocation().toString().equals(path))
                .filter(error -> !error.getEvaluationPath().toString().contains("/anyOf/"))
                .map(Error::getProperty)
                .collect(Collectors.toSet());
    }

    /** The path of a map with its own name and the one above it. */
    private static String kind(String path) {
        String[] names = path.replaceAll("/[0-9]+", "").split("/");
        return Stream.of(names).skip(Math.max(0, names.length - 2)).collect(Collectors.joining("/"));
    }

    private static void visit(YamlNode node, String path, BiConsumer<String, YamlMap> visitor) {
        switch (node) {
            case YamlMap map -> {
                visitor.accept(path, map);
                map.entries().forEach(entry -> visit(entry.value(), path + "/" + entry.name(), visitor));
            }
            case YamlList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    visit(list.items().get(i), path + "/" + i, visitor);
                }
            }
            default -> {}
        }
    }

    /** The words in the constants of the classes that read flows. */
    private static Set<String> words() throws IOException, URISyntaxException {
        Set<String> words = new TreeSet<>();
        for (Class<?> one : List.of(FlowLoader.class, ActionCatalog.class)) {
            Path folder = Path.of(Objects.requireNonNull(one.getResource(one.getSimpleName() + ".class"))
                            .toURI())
                    .getParent();
            try (Stream<Path> classes =
                    Files.list(folder).filter(file -> file.toString().endsWith(".class"))) {
                for (Path file : classes.toList()) {
                    ClassFile.of().parse(file).constantPool().forEach(entry -> {
                        if (entry instanceof StringEntry text
                                && WORD.matcher(text.stringValue()).matches()) {
                            words.add(text.stringValue());
                        }
                    });
                }
            }
        }
        assertThat(words)
                .contains("noMatchesMax", "communication", "startUpRef")
                .hasSizeGreaterThan(200);
        return words;
    }
}
