package dev.parley.flow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.flow.action.ActionCatalog;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlList;
import dev.parley.flow.yaml.YamlMap;
import dev.parley.flow.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema of flows takes what lint takes, and refuses the keys that lint does not know. */
class FlowSchemaTest {
    private static final Set<String> UNKNOWN = Set.of("unknown-key", "unknown-action", "not-a-flow");
    private static final JsonNode DOCUMENT = FlowSchema.document();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);

    static List<Path> flows() throws IOException {
        return SchemaFlows.all();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void shouldAcceptEveryFlowThatLoads(Path file) throws IOException {
        assertThat(refusals(Files.readString(file))).isEmpty();
    }

    /** Every key below every other is misspelt once. */
    @Test
    void shouldRefuseEveryKeyThatLintDoesNotKnow() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> accepted = new ArrayList<>();
        for (Path file : SchemaFlows.shortestFirst()) {
            String yaml = Files.readString(file);
            visit(SchemaFlows.document(yaml), "", (key, at) -> {
                if (seen.add(key) && isUnknown(misspelt(yaml, at))) {
                    accepted.add(key + " at " + at + " of " + file);
                }
            });
        }
        assertThat(seen).hasSizeGreaterThan(200);
        assertThat(accepted).isEmpty();
    }

    private static List<Error> refusals(String yaml) {
        return SCHEMA.validate(YamlJson.of(SchemaFlows.document(yaml)));
    }

    /** Whether lint does not know a key, but the schema does. */
    private static boolean isUnknown(String yaml) {
        return SchemaFlows.errors(yaml).stream().map(Finding::rule).anyMatch(UNKNOWN::contains)
                && refusals(yaml).isEmpty();
    }

    private static void visit(YamlNode node, String parent, BiConsumer<String, Position> visitor) {
        switch (node) {
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    visitor.accept(parent + "/" + entry.name(), entry.key().at());
                    visit(entry.value(), entry.name(), visitor);
                });
            case YamlList list -> list.items().forEach(item -> visit(item, parent, visitor));
            default -> {}
        }
    }

    private static String misspelt(String yaml, Position at) {
        int offset = SchemaFlows.offset(yaml, at.line(), at.column());
        int letters = yaml.startsWith("\"", offset) || yaml.startsWith("'", offset) ? offset + 1 : offset;
        return yaml.substring(0, letters) + "zz" + yaml.substring(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "communicate:, comunicate:",
        "communication:, comunication:",
        "noMatchesMax, noMatchMax",
        "maxNoMatches, maxNoMatch",
        "isOutput, isOutptu",
        "botFlow:, botflow:",
        "stringVariable, strnigVariable",
        "utterances, uterances",
        "lit:, lti:",
    })
    void shouldRefuseWhatIsMisspelt(String right, String wrong) {
        String flow = """
                botFlow:
                  name: Shop
                  startUpRef: "/botFlow/bots/bot[Start]"
                  variables: [{stringVariable: {name: Flow.x, initialValue: {noValue: true}, isOutput: true}}]
                  settingsUserInput: {noMatchesMax: {lit: 2}}
                  bots:
                    - bot:
                        name: Start
                        actions:
                          - communicate: {name: Greet, communication: {lit: "Hello"}}
                          - askForBoolean:
                              name: Ask
                              question: {exp: ToCommunication("Tea?")}
                              outputs: {"yes": {actions: []}, maxNoMatches: {enabled: true, actions: []}}
                          - exitBotFlow: {name: Exit}
                  settingsNaturalLanguageUnderstanding:
                    nluDomainVersion: {language: en-us, intents: [{name: Buy, utterances: [{segments: [{text: buy}]}]}]}
                """;
        assertThat(refusals(flow)).isEmpty();
        assertThat(flow).contains(right);
        assertThat(refusals(flow.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void shouldBeASchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(DOCUMENT)).isEmpty();
        assertThat(DOCUMENT.path("$id").stringValue()).isEqualTo("https://parley.dev/schema/flow.json");
    }

    @Test
    void shouldKnowEveryAction() {
        assertThat(DOCUMENT.at("/$defs/action/properties").propertyNames()).containsAll(ActionCatalog.all());
    }
}
