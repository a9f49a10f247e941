package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The schemas of a workspace take what its readers take, and refuse what they do not know. */
class WorkspaceSchemasTest {
    private static final Pattern UNKNOWN = Pattern.compile("'(.*)' is no key of .*");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Set<String> names() {
        return WorkspaceSchemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeSchemas(String name) {
        JsonNode document = WorkspaceSchemas.document(name);
        assertThat(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(document))
                .isEmpty();
        assertThat(document.path("$id").stringValue()).isEqualTo("https://parley.dev/schema/" + name + ".json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings|turns.granularity: coalesce",
                "settings|turns: {granularity: perCommunicate}",
                "settings|sessions: {idleHours: 24}",
                "values|shop: Pizza",
                "values|shop: {name: Pizza, open: true, seats: 4}",
                "data-action|{category: O, action: A, answers: [{inputs: {n: [1, 2]}, success: {x: 1}, delay: 300}]}",
                "data-action|{category: O, action: A, answers: [{failure: gone}, {timeout: true}]}",
                "data-table|[{key: a, Name: Ann}, {key: 2}]",
                "decision-table|[{when: {tier: gold, n: {min: 1}}, then: {percent: 20}}, {then: 0}]",
                "organization|{name: Shop, queues: [Sales, {name: Help, id: q-1}], users: [{name: A, email: a@b.c}]}",
                "organization|{schedules: [{name: D, start: 2026-01-05T09:00:00, end: 2026-01-05T17:00:00}]}",
                "organization|{scheduleGroups: [{name: S, openSchedules: D, holidaySchedules: [X, Y]}]}",
                "organization|{clients: [{id: ci, secret: s, permissions: '*', tokenSeconds: 300}]}",
                "organization|{integrations: [{name: I, type: bot-connector-v1, credentials: {k: {env: K}}}]}",
                "organization|{integrations: [{name: I, type: amazon-lex-v2, bots: [{id: b, versions: '1'}]}]}",
                "organization|{flows: [{kind: botFlow, name: A, id: '1'}], responses: [{library: L, name: N, text: T}]}",
            })
    void shouldAcceptWhatIsRight(String schema, String yaml) {
        assertThat(schema(schema).validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settings|turns.granularty: coalesce",
                "settings|turns: {granularity: sometimes}",
                "settings|sessions: {idleHours: 0}",
                "values|shop: [a]",
                "data-action|{category: O, action: A, answers: []}",
                "data-action|{category: O, action: A, answers: [{sucess: {x: 1}}]}",
                "data-action|{action: A, answers: [{success: 1}]}",
                "data-action|{category: O, action: A, answers: [{success: 1, delay: 10001}]}",
                "data-table|[{Name: Ann}]",
                "decision-table|[{when: {tier: gold}}]",
                "decision-table|[{if: {tier: gold}, then: 1}]",
                "organization|{queus: [Sales]}",
                "organization|{queues: [{nmae: Sales}]}",
                "organization|{queues: [{name: Sales, email: a@b.c}]}",
                "organization|{clients: [{id: ci, secret: s, permission: '*'}]}",
                "organization|{integrations: [{name: I, type: telegraph}]}",
                "organization|{integrations: [{name: I, type: bot-connector-v1, credentials: {k: plain}}]}",
                "organization|{flows: [{kind: bot, name: A, id: '1'}]}",
            })
    void shouldRefuseWhatIsWrong(String schema, String yaml) {
        assertThat(schema(schema).validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    @Test
    void shouldAcceptTheExamples() throws IOException {
        Path examples = Path.of(System.getProperty("parley.root", ".."), "examples");
        for (String name : List.of("organization", "values")) {
            String yaml = Files.readString(examples.resolve(name + ".yaml"));
            assertThat(schema(name).validate(yaml, InputFormat.YAML)).as(name).isEmpty();
        }
    }

    /** Every word in the code of the readers is put as a key into a map: reader and schema refuse the same ones. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%s}",
                "clients: [{%s}]",
                "flows: [{%s}]",
                "responses: [{%s}]",
                "queues: [{%s}]",
                "users: [{%s}]",
                "schedules: [{%s}]",
                "scheduleGroups: [{%s}]",
                "emergencyGroups: [{%s}]",
                "roles: [{%s}]",
                "identityProviders: [{%s}]",
                "externalContacts: [{%s}]",
                "externalOrganizations: [{%s}]",
                "appleMessages: {%s}",
                "forms: [{%s}]",
                "forms: [{pages: [{%s}]}]",
                "integrations: [{%s}]",
                "integrations: [{bots: [{%s}]}]",
            })
    void shouldKnowTheKeysOfTheOrganizationThatItsReaderKnows(String template) throws IOException, URISyntaxException {
        String keys = words().stream().map(word -> '"' + word + "\": null").collect(Collectors.joining(", "));
        String yaml = template.formatted(keys);
        Findings findings = new Findings();
        new OrganizationReader(findings).read(new YamlReader().read("organization.yaml", yaml, findings));
        Set<String> unknown = findings.list().stream()
                .map(Finding::message)
                .map(UNKNOWN::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());
        Set<String> refused = schema("organization").validate(yaml, InputFormat.YAML).stream()
                .filter(error -> error.getKeyword().equals("additionalProperties"))
                .map(Error::getProperty)
                .collect(Collectors.toSet());
        assertThat(unknown).hasSizeGreaterThan(20).isEqualTo(refused);
    }

    private static Set<String> words() throws IOException, URISyntaxException {
        Set<String> words = new TreeSet<>();
        Path folder = Path.of(Objects.requireNonNull(OrganizationReader.class.getResource("OrganizationReader.class"))
                        .toURI())
                .resolveSibling(".");
        try (Stream<Path> classes =
                Files.walk(folder).filter(file -> file.toString().endsWith(".class"))) {
            for (Path file : classes.toList()) {
                ClassFile.of().parse(file).constantPool().forEach(entry -> {
                    if (entry instanceof StringEntry text && text.stringValue().matches("[a-z][A-Za-z]*")) {
                        words.add(text.stringValue());
                    }
                });
            }
        }
        return words;
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(WorkspaceSchemas.document(name));
    }
}
